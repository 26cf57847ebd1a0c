//! A sample of the random programs as source, `tests/random/programs.rs`: rustc compiles what the attribute makes of them, and the
//! results are compared with dual numbers run over the source.
//!
//! `GRAD_BLESS=1 cargo test -p grad-macro --lib sample` writes the file again.

use super::evaluate::V;
use super::generate::{program, program_with_calls};
use super::programs::example;
use std::fmt::Write;
use std::path::Path;

/// How many programs there are without calls, and with calls of functions beside them.
const COUNTS: [usize; 2] = [240, 60];

fn number(x: f64) -> String {
    format!("{x:?}")
}

fn argument(value: &V) -> String {
    match value {
        V::Num(x) => number(x.x),
        V::Int(n) => n.to_string(),
        V::Seq(parts) => {
            let parts: Vec<String> = parts.iter().map(argument).collect();
            format!("[{}]", parts.join(", "))
        }
        other => panic!("no argument: {other:?}"),
    }
}

fn sample() -> String {
    let mut out = String::from(
        "// Random programs, written by `grad-macro/src/testing/sample.rs`; the numbers are those of dual numbers run over the source.\n",
    );
    let mut calls = String::new();
    let kinds: [fn(u64, &str) -> String; 2] = [program, program_with_calls];
    for (count, make) in COUNTS.into_iter().zip(kinds) {
        let mut found = 0;
        for seed in 0.. {
            if found == count {
                break;
            }
            let name = match count == COUNTS[0] {
                true => format!("program_{seed}"),
                false => format!("calls_{seed}"),
            };
            let source = make(seed, &name);
            let Some((args, value, gradient)) = example(&source, seed) else {
                continue;
            };
            found += 1;
            let args: Vec<String> = args.iter().map(argument).collect();
            let gradient: Vec<String> = gradient.iter().copied().map(number).collect();
            let (args, gradient, value) = (args.join(", "), gradient.join(", "), number(value));
            let source = source.replace("\n\nfn ", "\n\n#[differentiable]\nfn ");
            write!(out, "\n#[differentiable]\n{source}\n").unwrap();
            writeln!(
                calls,
                "    agrees(\"{name}\", {name}::value_and_grad({args}), {value}, &[{gradient}]);"
            )
            .unwrap();
        }
    }
    write!(out, "\npub fn compare() {{\n{calls}}}\n").unwrap();
    out
}

#[test]
fn the_sample_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/random/programs.rs");
    let Some(folder) = path.parent().filter(|folder| folder.exists()) else {
        // The folder is not part of the published package.
        return;
    };
    let text = sample();
    if std::env::var_os("GRAD_BLESS").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == text, "{} is out of date", folder.display());
}
