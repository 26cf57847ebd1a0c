//! Products of the Hessian with a direction where the function and its sweeps are in one body: the cotangent of the result is known before
//! the loops, so that those which only add run once, without a tape.

use super::items::{Items, Method, one_or_tuple};
use super::jacobian::numbered;
use super::lengths::Len;
use super::sweeps::broken;
use crate::diff::forward::Second;
use crate::diff::reverse::Form;
use crate::diff::{second, second_in_directions, second_without_gradients};
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

    /// The products with several directions in one run, for columns of the Hessian, and how many there are; where the one argument that is active
    /// has more components than one.
    pub(super) fn products_at_once(&self, function: &Function) -> Option<(usize, Method)> {
        let mut active = self.signature.active();
        let (Some(param), None) = (active.next(), active.next()) else {
            return None;
        };
        let count = match self.len(&param.ty) {
            Len::Scalar => return None,
            len => at_once(len.number())?,
        };
        let second = second_in_directions(function, count)?;
        let f = &second.pushed.function;
        let products = second.gradients.iter().map(|&(_, _, product)| product);
        let others = second.others.iter().flat_map(|other| &other.products);
        let products: Vec<Option<Value>> = products.chain(others.copied()).collect();
        let roots = products.iter().flatten();
        let roots: Vec<(Value, Region)> = roots.map(|&v| (v, second.region)).collect();
        let mut emitter = self.emitter(f, &roots);
        let directions = self.free("directions");
        let lanes = numbered("direction", count);
        let lanes: Vec<Ident> = lanes
            .iter()
            .map(|lane| self.free(&lane.to_string()))
            .collect();
        let others = second.others.iter().map(|other| &other.tangents);
        let tangents: Vec<&Vec<Option<u32>>> = [&second.pushed.tangents]
            .into_iter()
            .chain(others)
            .collect();
        let mut start = quote!(let [#(#lanes),*] = #directions;);
        for (lane, tangents) in lanes.iter().zip(&tangents) {
            let lent = |_: usize| quote!(::core::option::Option::Some(#lane));
            start.extend(self.given_tangents(f, tangents, &emitter, lent));
            start.extend(self.params_of_direction(f, tangents, &emitter).1);
        }
        let mut body = emitter.region(Function::ROOT);
        body.extend(emitter.region(second.region));
        let position = second.gradients.first()?.0;
        let mut of_lane = |product: Option<Value>| match product {
            Some(product) => emitter.in_region(second.region, |e| e.result(product, &mut body)),
            None => emitter.zero_of_param(position, &param.info, &self.tangent(param)),
        };
        let products: Vec<TokenStream> = products.iter().map(|&v| of_lane(v)).collect();
        let items = &self.inner_items;
        let (broken, unknown) = (broken(f), self.unknown(&second.pushed));
        let g = self.gradient_type();
        let method = Method {
            name: "hvps",
            doc: String::new(),
            extra: quote!(#directions: [&#g; #count]),
            output: quote!([#g; #count]),
            body: quote!(#(#items)* #broken #unknown #start #body [#(#products),*]),
            hidden: true,
            ..self.in_a_direction(true)
        };
        Some((count, method))
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
        let places = self.directions(direction);
        let tangents = &second.pushed.tangents;
        self.given_tangents(&second.pushed.function, tangents, emitter, |i| {
            places[i].clone()
        })
    }

    /// The tangents of the parameters by their names: `place` is that of the parameter of a number.
    fn given_tangents(
        &self,
        function: &Function,
        tangents: &[Option<u32>],
        emitter: &super::Emitter<'_>,
        place: impl Fn(usize) -> TokenStream,
    ) -> TokenStream {
        let used = super::forward::used_params(function);
        let params = self.signature.params.iter().zip(tangents).enumerate();
        let given = params.filter_map(|(i, (param, tangent))| {
            let name = emitter.param(tangent.filter(|position| used.contains(position))?);
            let given = place(i);
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

/// How many directions go with one run: about four, so that as few as can be are left over.
fn at_once(components: Option<usize>) -> Option<usize> {
    const MOST: usize = 4;
    match components {
        Some(0 | 1) => None,
        Some(n) => Some(n.div_ceil(n.div_ceil(MOST))),
        None => Some(MOST),
    }
}
