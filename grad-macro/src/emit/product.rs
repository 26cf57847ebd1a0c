//! Products of the Hessian with a direction where the function and its sweeps are in one body: the cotangent of the result is known before
//! the loops, so that those which only add run once, without a tape.

use super::items::{Items, Method, one_or_tuple};
use super::sweeps::broken;
use crate::diff::forward::Second;
use crate::diff::reverse::Form;
use crate::diff::{second, second_without_gradients};
use crate::ir::{Function, Region, Value};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Items<'_> {
    /// The value, the gradient and the product, from which the public functions take what they return.
    pub(super) fn direct_product(&self, function: &Function) -> Method {
        let second = second(function, Form::Direct);
        let (output, g) = (&self.signature.output, self.gradient_type());
        Method {
            name: "value_grad_and_hvp",
            doc: String::new(),
            output: quote!((#output, #g, #g)),
            body: self.body_of_product(
                &second,
                |result, gradient, tangent| quote!((#result, #gradient, #tangent)),
            ),
            hidden: true,
            ..self.in_a_direction(true)
        }
    }

    /// The product alone: where the gradient is as long as the arguments say, it costs memory that nobody asked for.
    fn product_alone(&self, function: &Function) -> Method {
        let second = second_without_gradients(function);
        Method {
            name: "hvp",
            doc: self.doc_of_product(),
            output: self.gradient_type(),
            body: self.body_of_product(&second, |_, _, tangent| tangent.clone()),
            ..self.in_a_direction(true)
        }
    }

    /// Both sweeps, and what is returned of the value, the gradient and the product.
    fn body_of_product(
        &self,
        second: &Second,
        returned: impl Fn(&Ident, &TokenStream, &TokenStream) -> TokenStream,
    ) -> TokenStream {
        let f = &second.pushed.function;
        let gradients = second.gradients.iter();
        let roots = gradients.flat_map(|&(_, gradient, tangent)| [gradient, tangent]);
        let roots: Vec<(Value, Region)> = roots.flatten().map(|v| (v, second.region)).collect();
        let mut emitter = self.emitter(f, &roots);
        let direction = self.free("direction");
        let given = self.given_direction(second, &emitter, &direction);
        let (_, start) = self.direction_params(&second.pushed, &emitter);
        let mut body = emitter.region(Function::ROOT);
        let value = f
            .output
            .map(|output| emitter.result(output, &mut body))
            .unwrap_or_default();
        let result = emitter.fresh("result");
        body.extend(quote!(let #result = #value;));
        body.extend(emitter.region(second.region));
        let mut of_param = |position: u32, value: Option<Value>| match value {
            Some(value) => emitter.in_region(second.region, |e| e.result(value, &mut body)),
            None => {
                let param = &self.signature.params[position as usize];
                emitter.zero_of_param(position, &param.info, &self.tangent(param))
            }
        };
        let (mut gradients, mut tangents) = (Vec::new(), Vec::new());
        for &(position, gradient, tangent) in &second.gradients {
            gradients.push(of_param(position, gradient));
            tangents.push(of_param(position, tangent));
        }
        let (gradient, tangent) = (one_or_tuple(&gradients), one_or_tuple(&tangents));
        let items = &self.inner_items;
        let (broken, unknown) = (broken(f), self.unknown(&second.pushed));
        let returned = returned(&result, &gradient, &tangent);
        quote!(#(#items)* #broken #unknown #given #start #body #returned)
    }

    /// The tangents of the arguments by their names, as a caller of the forward companion gives them.
    fn given_direction(
        &self,
        second: &Second,
        emitter: &super::Emitter<'_>,
        direction: &Ident,
    ) -> TokenStream {
        let used = super::forward::used_params(&second.pushed.function);
        let params = self.signature.params.iter().zip(&second.pushed.tangents);
        let given = self.directions(direction).into_iter().zip(params);
        let given = given.filter_map(|(given, (param, tangent))| {
            let name = emitter.param(tangent.filter(|position| used.contains(position))?);
            Some(if param.is_slice() {
                quote!(let #name = #given.map(|#name| &#name[..]);)
            } else {
                quote!(let #name = #given;)
            })
        });
        given.collect()
    }

    /// `grad_and_hvp` and `hvp` over it.
    pub(super) fn products_by_one_body(&self, function: &Function) -> [Method; 2] {
        let all = self.sibling("value_grad_and_hvp");
        let names = self.names();
        let direction = self.free("direction");
        let [value, gradient, product] =
            ["value", "gradient", "product"].map(|name| self.free(name));
        let [of_both, of_product] = [self.doc_of_both(), self.doc_of_product()];
        let g = self.gradient_type();
        let run = quote!(let (#value, #gradient, #product) = #all(#(#names,)* #direction););
        let mut lengths = self.signature.active().map(|param| self.len(&param.ty));
        let alone = if lengths.any(|len| len.number().is_none()) {
            self.product_alone(function)
        } else {
            Method {
                name: "hvp",
                doc: of_product,
                output: g.clone(),
                body: quote!(#run #product),
                ..self.in_a_direction(true)
            }
        };
        let both = Method {
            name: "grad_and_hvp",
            doc: of_both,
            output: quote!((#g, #g)),
            body: quote!(#run (#gradient, #product)),
            ..self.in_a_direction(true)
        };
        [both, alone]
    }
}
