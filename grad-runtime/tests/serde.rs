//! Parameters are saved and loaded by serde: the derives of both stand side by side.

use grad_runtime::nalgebra::{DMatrix, DVector, SMatrix};
use grad_runtime::prelude::*;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

#[derive(Clone, Debug, PartialEq, Differentiable, Serialize, Deserialize)]
struct Layer {
    weights: DMatrix<f64>,
    bias: DVector<f64>,
}

#[derive(Clone, Debug, PartialEq, Differentiable, Serialize, Deserialize)]
struct Net {
    layers: Vec<Layer>,
    output: SMatrix<f64, 2, 3>,
    temperature: f64,
    #[constant]
    names: Vec<String>,
}

fn net() -> Net {
    Net {
        layers: vec![Layer {
            weights: DMatrix::from_fn(3, 4, |r, c| (1.0 + r as f64) / (3.0 + c as f64)),
            bias: DVector::from_vec(vec![0.1, f64::MIN_POSITIVE, -1e300]),
        }],
        output: SMatrix::from_fn(|r, c| 0.1 * (r as f64 - c as f64)),
        temperature: 1.0 / 3.0,
        names: vec!["zero".into(), "one".into()],
    }
}

fn round_trip<P: Serialize + DeserializeOwned>(parameters: &P) -> P {
    let text = serde_json::to_string(parameters).expect("numbers can be written");
    serde_json::from_str(&text).expect("what was written can be read")
}

#[test]
fn what_is_loaded_is_what_was_saved_to_the_last_bit() {
    let net = net();
    assert_eq!(round_trip(&net), net);
}

#[test]
fn a_training_goes_on_after_loading_as_it_would_have_without() {
    #[differentiable]
    fn loss(layer: &Layer, #[constant] x: &DVector<f64>) -> f64 {
        (&layer.weights * x + &layer.bias)
            .map(f64::tanh)
            .norm_squared()
    }
    let x = DVector::from_vec(vec![0.5, -0.25, 1.0, 0.0]);
    let mut layer = net().layers.remove(0);
    let mut loaded = round_trip(&layer);
    for parameters in [&mut layer, &mut loaded] {
        let gradient = loss::grad(parameters, &x);
        grad_runtime::optim::Sgd::new(0.1).step(parameters, &gradient);
    }
    assert_eq!(layer, loaded);
}
