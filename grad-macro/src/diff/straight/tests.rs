use super::straightened;
use crate::testing::compile::lowered;

/// The copy as text, or nothing where there is none.
fn straight(source: &str) -> String {
    let f = lowered(&syn::parse_str(source).unwrap()).unwrap();
    match straightened(&f, &[]) {
        Some(mut f) => {
            crate::opt::dead::remove(&mut f, &[]);
            crate::ir::verify(&f);
            f.to_string()
        }
        None => String::new(),
    }
}

#[test]
fn loops_are_written_out_and_elements_are_values() {
    let text = straight(
        "fn f(x: &[f64; 3]) -> [f64; 3] {
            let mut y = [0.0; 3];
            for i in 0..3 { for j in 0..i { y[i] += x[i] * x[j]; } }
            y
        }",
    );
    assert_eq!(
        text,
        "fn f {
  v0: [f64] = Param(0)  ; x
  v1: [float] = snapshot `[0.0 ; 3]`
  v3: const = const `1`
  v4: f64 = Index v0 v3
  v6: const = const `0`
  v7: f64 = Index v0 v6
  v8: f64 = mul v4 v7
  v9: float = 0.0
  v10: float = add v9 v8
  v12: const = const `2`
  v13: f64 = Index v0 v12
  v14: f64 = mul v13 v7
  v15: float = add v9 v14
  v16: f64 = mul v13 v4
  v17: float = add v15 v16
  v18: [float] = Array v9 v10 v17
  yield v18
}
"
    );
}

#[test]
fn indices_are_computed_and_constants_of_a_loop_stand_where_they_are_named() {
    let text = straight(
        "fn f(x: &[f64; 2]) -> [f64; 2] {
            let mut y = [x[0], x[1]];
            for i in (0..2).rev() { let k = 1 - i; y[k] = TABLE[k] * x[i]; }
            y
        }",
    );
    assert!(text.contains("const `TABLE [0usize]`"), "{text}");
    assert!(text.contains("const `TABLE [1usize]`"), "{text}");
    assert!(!text.contains("Store") && !text.contains("`k"), "{text}");
}

#[test]
fn other_loops_stay() {
    let body = |body: &str| {
        straight(&format!(
            "fn f(x: &[f64; 4], n: usize) -> [f64; 2] {{ let mut y = [x[0], x[1]]; {body} y }}"
        ))
    };
    // Nothing says what the number is.
    assert_eq!(body("for i in 0..n { y[i] = x[i]; }"), "");
    assert_eq!(body("for i in 0..1_000 { y[i] = x[i]; }"), "");
    // No index: of a type that is not known.
    assert_eq!(body("for i in 0..2 { y[0] *= x[0] * i as f64; }"), "");
    // Code that may do anything.
    assert_eq!(body("for i in 0..2 { y[i] *= x[0]; log(i); }"), "");
    assert_eq!(
        body("for i in 0..2 { if x[i] > 0.0 { break; } y[i] *= x[0]; }"),
        ""
    );
    assert_eq!(
        body("for i in 0..2 { y[i] *= x[0]; if y[0] > 1.0 { y[1] = x[1]; } }"),
        ""
    );
    // The index is not a number.
    assert_eq!(body("for i in 0..2 { y[i] = x[n]; y[n] = x[i]; }"), "");
    // What rustc would compute and refuse.
    assert_eq!(body("for i in 0..2 { y[i] *= x[0] * TABLE[i - 1]; }"), "");
}
