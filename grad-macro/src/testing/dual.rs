//! Dual numbers: a value and its derivative in one direction, written independently of the rule table.

use std::ops::{Add, Div, Mul, Neg, Rem, Sub};

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Dual {
    pub(crate) x: f64,
    pub(crate) d: f64,
}

impl Dual {
    pub(crate) fn new(x: f64) -> Self {
        Dual { x, d: 0.0 }
    }

    /// `f(self)` with the derivative `slope`; what does not vary stays so.
    fn chain(self, x: f64, slope: f64) -> Self {
        let d = if self.d == 0.0 { 0.0 } else { slope * self.d };
        Dual { x, d }
    }

    /// A float method by name; `None` if there is none.
    pub(crate) fn method(self, name: &str, rest: &[Dual]) -> Option<Dual> {
        let x = self.x;
        let y = match (name, rest) {
            ("sin", []) => self.chain(x.sin(), x.cos()),
            ("cos", []) => self.chain(x.cos(), -x.sin()),
            ("tan", []) => self.chain(x.tan(), x.cos().powi(-2)),
            ("tanh", []) => self.chain(x.tanh(), x.cosh().powi(-2)),
            ("sinh", []) => self.chain(x.sinh(), x.cosh()),
            ("cosh", []) => self.chain(x.cosh(), x.sinh()),
            ("atan", []) => self.chain(x.atan(), 1.0 / (1.0 + x * x)),
            ("exp", []) => self.chain(x.exp(), x.exp()),
            ("ln", []) => self.chain(x.ln(), 1.0 / x),
            ("ln_1p", []) => self.chain(x.ln_1p(), 1.0 / (1.0 + x)),
            ("sqrt", []) => self.chain(x.sqrt(), 0.5 / x.sqrt()),
            ("cbrt", []) => self.chain(x.cbrt(), 1.0 / (3.0 * x.cbrt().powi(2))),
            ("recip", []) => self.chain(x.recip(), -1.0 / (x * x)),
            ("abs", []) => self.chain(x.abs(), if x == 0.0 { 0.0 } else { x.signum() }),
            ("signum", []) => self.chain(x.signum(), 0.0),
            ("floor", []) => self.chain(x.floor(), 0.0),
            ("fract", []) => self.chain(x.fract(), 1.0),
            ("to_radians", []) => self.chain(x.to_radians(), std::f64::consts::PI / 180.0),
            ("max" | "min", [b]) => {
                let first = if name == "max" { x > b.x } else { x < b.x };
                if x == b.x {
                    Dual {
                        x,
                        d: 0.5 * (self.d + b.d),
                    }
                } else if first {
                    self
                } else {
                    *b
                }
            }
            ("clamp", [lo, hi]) => {
                if x <= lo.x {
                    *lo
                } else if x >= hi.x {
                    *hi
                } else {
                    self
                }
            }
            ("hypot", [b]) => {
                let y = x.hypot(b.x);
                let d = if y == 0.0 {
                    0.0
                } else {
                    (x * self.d + b.x * b.d) / y
                };
                Dual { x: y, d }
            }
            ("atan2", [b]) => {
                let d = (self.d * b.x - b.d * x) / (x * x + b.x * b.x);
                Dual { x: x.atan2(b.x), d }
            }
            ("mul_add", [b, c]) => Dual {
                x: x.mul_add(b.x, c.x),
                d: self.d * b.x + x * b.d + c.d,
            },
            ("powf", [b]) => {
                let y = x.powf(b.x);
                let mut d = 0.0;
                if self.d != 0.0 {
                    d += b.x * x.powf(b.x - 1.0) * self.d;
                }
                if b.d != 0.0 {
                    d += y * x.ln() * b.d;
                }
                Dual { x: y, d }
            }
            _ => return None,
        };
        Some(y)
    }

    pub(crate) fn powi(self, n: i32) -> Dual {
        if n == 0 {
            return Dual::new(1.0);
        }
        self.chain(self.x.powi(n), f64::from(n) * self.x.powi(n - 1))
    }
}

impl Add for Dual {
    type Output = Dual;
    fn add(self, b: Dual) -> Dual {
        Dual {
            x: self.x + b.x,
            d: self.d + b.d,
        }
    }
}

impl Sub for Dual {
    type Output = Dual;
    fn sub(self, b: Dual) -> Dual {
        Dual {
            x: self.x - b.x,
            d: self.d - b.d,
        }
    }
}

impl Mul for Dual {
    type Output = Dual;
    fn mul(self, b: Dual) -> Dual {
        Dual {
            x: self.x * b.x,
            d: self.d * b.x + self.x * b.d,
        }
    }
}

impl Div for Dual {
    type Output = Dual;
    fn div(self, b: Dual) -> Dual {
        Dual {
            x: self.x / b.x,
            d: (self.d - self.x / b.x * b.d) / b.x,
        }
    }
}

impl Rem for Dual {
    type Output = Dual;
    fn rem(self, b: Dual) -> Dual {
        Dual {
            x: self.x % b.x,
            d: self.d - (self.x / b.x).trunc() * b.d,
        }
    }
}

impl Neg for Dual {
    type Output = Dual;
    fn neg(self) -> Dual {
        Dual {
            x: -self.x,
            d: -self.d,
        }
    }
}
