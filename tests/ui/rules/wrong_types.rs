use grad_runtime::differentiable;

#[differentiable(vjp = norm_vjp)] //~ ERROR does not have the form of `vjp`
fn norm(v: &[f64; 2]) -> f64 {
    v[0].hypot(v[1])
}

fn norm_vjp(v: [f64; 2]) -> (f64, impl FnOnce(f64) -> [f64; 2]) {
    (v[0].hypot(v[1]), move |w| v.map(|x| x * w))
}

#[differentiable(jvp = twice_jvp)] //~ ERROR does not have the form of `jvp`
fn twice(v: &[f64; 2]) -> [f64; 2] {
    [2.0 * v[0], 2.0 * v[1]]
}

fn twice_jvp(v: &[f64; 2], direction: f64) -> ([f64; 2], [f64; 2]) {
    (v.map(|x| 2.0 * x), [direction; 2])
}

struct Line(f64);

impl Line {
    #[differentiable(vjp = Self::rule, wrt(x))] //~ ERROR does not have the form of `vjp`
    fn at(&self, x: f64) -> f64 {
        self.0 * x
    }

    fn rule(&self, x: f32) -> (f64, impl FnOnce(f64) -> f64) {
        let slope = self.0;
        (f64::from(x), move |w| w * slope)
    }
}

fn main() {}
