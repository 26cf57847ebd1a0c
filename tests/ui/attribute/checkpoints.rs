use grad_runtime::differentiable;

#[differentiable]
fn of_nothing(x: f64) -> f64 {
    let mut y = x;
    #[checkpoint(0)] //~ ERROR `#[checkpoint(..)]` takes a positive constant integer
    for _ in 0..3 {
        y *= x;
    }
    y
}

#[differentiable]
fn of_text(x: f64) -> f64 {
    let mut y = x;
    #[checkpoint("x")] //~ ERROR `#[checkpoint(..)]` takes a positive constant integer
    for _ in 0..3 {
        y *= x;
    }
    y
}

#[differentiable]
fn assigned(x: f64) -> f64 {
    let mut y = x;
    #[checkpoint = 3] //~ ERROR `#[checkpoint(..)]` takes a positive constant integer
    for _ in 0..3 {
        y *= x;
    }
    y
}

#[differentiable]
fn twice(x: f64) -> f64 {
    let mut y = x;
    #[checkpoint]
    #[checkpoint(3)] //~ ERROR a second `#[checkpoint]` on one loop
    for _ in 0..3 {
        y *= x;
    }
    y
}

#[differentiable]
fn on_a_let(x: f64) -> f64 {
    #[checkpoint] //~ ERROR `#[checkpoint]` stands on what is no loop
    let y = x;
    y
}

#[differentiable]
fn on_a_branch(x: f64) -> f64 {
    let mut y = x;
    #[checkpoint] //~ ERROR `#[checkpoint]` stands on what is no loop
    if x > 0.0 {
        y *= 2.0;
    }
    y
}

#[differentiable]
fn of_an_active_value(x: f64) -> f64 {
    let mut y = x;
    #[checkpoint(x as usize)] //~ ERROR depends on an active value
    for _ in 0..3 {
        y *= x;
    }
    y
}

struct Source(u32);

impl Source {
    fn all(&mut self) -> Vec<f64> {
        self.0 += 1;
        vec![1.0]
    }

    fn kind(&mut self) -> u32 {
        self.0 += 1;
        self.0
    }
}

#[differentiable]
fn walks_an_effect(x: f64, #[constant] source: &mut Source) -> f64 {
    let mut y = x;
    #[checkpoint] //~ ERROR this loop cannot run again in the reverse sweep
    for _ in 0..3 {
        for v in source.all() {
            y *= x * v;
        }
    }
    y
}

#[differentiable]
fn matches_an_effect(x: f64, #[constant] source: &mut Source) -> f64 {
    let mut y = x;
    #[checkpoint] //~ ERROR this loop cannot run again in the reverse sweep
    for _ in 0..3 {
        match source.kind() {
            0 => y *= x,
            _ => {}
        }
    }
    y
}

#[differentiable]
fn counted(x: f64, #[constant] n: &mut usize) -> f64 {
    *n += 1;
    x
}

#[differentiable]
fn changes_a_constant(x: f64, #[constant] n: &mut usize) -> f64 {
    let mut y = x;
    #[checkpoint] //~ ERROR this loop cannot run again in the reverse sweep
    for _ in 0..3 {
        y *= counted(y, n);
    }
    y
}

fn main() {}
