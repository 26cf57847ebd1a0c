//! How long an expansion takes: `cargo test -p grad-macro --release --lib timing -- --ignored --nocapture`.

use crate::expand::expand;
use proc_macro2::TokenStream;
use std::fmt::Write;
use std::time::Instant;

/// A straight line of operations on two parameters.
fn line(operations: usize) -> String {
    let mut text = "fn f(x: f64, y: f64) -> f64 { let v0 = x * y;".to_owned();
    for i in 1..operations / 2 {
        let _ = write!(text, "let v{i} = v{} * x + v{}.sin();", i - 1, i / 2);
    }
    let _ = write!(text, "v{} }}", operations / 2 - 1);
    text
}

fn product(inputs: usize) -> String {
    let names: Vec<String> = (0..inputs).map(|i| format!("x{i}")).collect();
    format!(
        "fn f({}: f64) -> f64 {{ {} }}",
        names.join(": f64, "),
        names.join(" * ")
    )
}

fn chain(depth: usize) -> String {
    let steps = "y = (t * y).sin();".repeat(depth);
    format!("fn f(t: f64) -> f64 {{ let mut y = t; {steps} y }}")
}

/// Branches and loops one after the other, each with variables of its own.
fn blocks(count: usize) -> String {
    let mut text = "fn f(x: f64, n: usize) -> f64 { let mut s = x;".to_owned();
    for i in 0..count {
        let _ = write!(
            text,
            "if s > 0.5 {{ s *= x; }} else {{ s = s.sin(); }} for i{i} in 0..n {{ let t{i} = s * x; s = t{i}.cos(); }}"
        );
    }
    text.push_str("s }");
    text
}

/// A thousand conditions in each of the forms in which people write many.
fn conditions(count: usize) -> [String; 4] {
    let each = |form: &dyn Fn(usize) -> String| (0..count).map(form).collect::<String>();
    let exits = each(&|i| format!("if x > {i}.0 {{ return x * {i}.5; }}"));
    let mixed = each(&|i| format!("if x > {i}.0 {{ return x * {i}.5; }} x = x + y * x;"));
    let chain = each(&|i| format!("if x > {i}.0 {{ x * {i}.5 }} else "));
    let assigns = each(&|i| format!("if x > {i}.0 {{ s = x * {i}.5; }} else "));
    [
        format!("fn f(x: f64, y: f64) -> f64 {{ {exits} x * y }}"),
        format!("fn f(x: f64, y: f64) -> f64 {{ let mut x = x; {mixed} x }}"),
        format!("fn f(x: f64, y: f64) -> f64 {{ {chain} {{ x * y }} }}"),
        format!("fn f(x: f64, y: f64) -> f64 {{ let mut s = y; {assigns} {{ }} s }}"),
    ]
}

/// How deep the groups of tokens are nested.
fn depth(tokens: TokenStream) -> usize {
    let groups = tokens.into_iter().filter_map(|token| match token {
        proc_macro2::TokenTree::Group(group) => Some(1 + depth(group.stream())),
        _ => None,
    });
    groups.max().unwrap_or(0)
}

/// rustc's parser ends its stack at some hundreds of blocks inside of each other.
#[test]
fn many_conditions_are_not_nested_as_deep_as_they_are_many() {
    crate::diff::VERIFY.set(false);
    for (few, many) in conditions(250).into_iter().zip(conditions(1_000)) {
        let [few, many] = [few, many].map(|text| {
            let tokens: TokenStream = text.parse().unwrap();
            expand(TokenStream::new(), tokens)
        });
        let size = [&few, &many].map(|tokens| tokens.to_string().len());
        assert!(size[1] < 5 * size[0], "{size:?} bytes");
        let depth = depth(many);
        assert!(depth < 150, "{depth} groups inside of each other");
    }
    crate::diff::VERIFY.set(true);
}

fn milliseconds(text: &str) -> (f64, usize) {
    let tokens: TokenStream = text.parse().unwrap();
    let start = Instant::now();
    let output = expand(TokenStream::new(), tokens);
    let time = start.elapsed().as_secs_f64() * 1e3;
    (time, output.to_string().len())
}

/// In the stack of a thread, and without repetition.
#[test]
fn a_long_function_expands_to_code_of_its_length() {
    crate::diff::VERIFY.set(false);
    let (_, short) = milliseconds(&line(400));
    let (_, long) = milliseconds(&line(4_000));
    crate::diff::VERIFY.set(true);
    assert!(long < 12 * short, "{short} and {long} bytes");
}

#[test]
#[ignore = "it prints times"]
fn timing_of_expansions() {
    crate::diff::VERIFY.set(false);
    for n in [100, 1_000, 10_000] {
        let (time, size) = milliseconds(&line(n));
        println!("{n} operations: {time:.1} ms, {size} bytes");
    }
    for n in [10, 100, 1_000] {
        let (time, size) = milliseconds(&blocks(n));
        println!("{n} branches and loops: {time:.1} ms, {size} bytes");
    }
    for n in [250, 500, 1_000] {
        for text in conditions(n) {
            let (time, size) = milliseconds(&text);
            println!("{n} conditions: {time:.1} ms, {size} bytes");
        }
    }
    let (time, size) = milliseconds(&product(40));
    println!("product of 40: {time:.1} ms, {size} bytes");
    let (time, size) = milliseconds(&chain(16));
    println!("chain of 16: {time:.1} ms, {size} bytes");
    crate::diff::VERIFY.set(true);
}
