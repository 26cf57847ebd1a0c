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
    let (time, size) = milliseconds(&product(40));
    println!("product of 40: {time:.1} ms, {size} bytes");
    let (time, size) = milliseconds(&chain(16));
    println!("chain of 16: {time:.1} ms, {size} bytes");
    crate::diff::VERIFY.set(true);
}
