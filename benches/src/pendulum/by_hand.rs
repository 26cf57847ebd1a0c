//! The gradient written by hand. Its workspace is made once and used by all calls.

use super::DT;
use crate::flat::Flat;

/// What the reverse sweep reads of one evaluation of the slope.
#[derive(Clone, Copy, Default)]
struct Record {
    rates: [f64; 2],
    sin_cos_t1: (f64, f64),
    sin_cos_b: (f64, f64),
    sin_cos_d: (f64, f64),
    sin_cos_2d: (f64, f64),
    inv_den: f64,
    a: [f64; 2],
}

/// The gradient by state and parameters, and the records of all steps.
#[derive(Clone)]
pub struct Workspace {
    /// The gradient.
    pub gradient: ([f64; 4], [f64; 5]),
    records: Vec<[Record; 4]>,
}

impl Workspace {
    /// Room for so many steps.
    pub fn new(steps: usize) -> Self {
        Self {
            gradient: ([0.0; 4], [0.0; 5]),
            records: vec![[Record::default(); 4]; steps],
        }
    }
}

impl Flat for Workspace {
    fn flat(&self, out: &mut Vec<f64>) {
        self.gradient.flat(out);
    }
}

/// What depends on the parameters alone.
struct Mixed {
    total: f64,
    both: f64,
    inv_l1: f64,
    inv_l2: f64,
}

impl Record {
    #[inline]
    fn new([t1, t2, w1, w2]: [f64; 4], [_, m2, l1, l2, g]: [f64; 5], mixed: &Mixed) -> Self {
        let d = t1 - t2;
        let sin_cos_t1 @ (sin_t1, cos_t1) = t1.sin_cos();
        let sin_cos_b @ (sin_b, _) = (t1 - 2.0 * t2).sin_cos();
        let sin_cos_d @ (sin_d, cos_d) = d.sin_cos();
        let sin_cos_2d @ (_, cos_2d) = (2.0 * d).sin_cos();
        let inv_den = 1.0 / (mixed.total - m2 * cos_2d);
        let (v1, v2) = (w1 * w1 * l1, w2 * w2 * l2);
        let n1 = -g * mixed.total * sin_t1 - m2 * g * sin_b - 2.0 * sin_d * m2 * (v2 + v1 * cos_d);
        let n2 = 2.0 * sin_d * ((v1 + g * cos_t1) * mixed.both + v2 * m2 * cos_d);
        Self {
            rates: [w1, w2],
            sin_cos_t1,
            sin_cos_b,
            sin_cos_d,
            sin_cos_2d,
            inv_den,
            a: [n1 * inv_den * mixed.inv_l1, n2 * inv_den * mixed.inv_l2],
        }
    }

    #[inline]
    fn slope(&self) -> [f64; 4] {
        [self.rates[0], self.rates[1], self.a[0], self.a[1]]
    }

    /// The cotangent of the state from that of the slope; adds to those of the parameters.
    #[inline]
    fn pull(
        &self,
        [w1_dot, w2_dot, a1_bar, a2_bar]: [f64; 4],
        [_, m2, l1, l2, g]: [f64; 5],
        mixed: &Mixed,
        [m1_bar, m2_bar, l1_bar, l2_bar, g_bar]: &mut [f64; 5],
    ) -> [f64; 4] {
        let [w1, w2] = self.rates;
        let ((sin_t1, cos_t1), (sin_b, cos_b)) = (self.sin_cos_t1, self.sin_cos_b);
        let ((sin_d, cos_d), (sin_2d, cos_2d)) = (self.sin_cos_d, self.sin_cos_2d);
        let (v1, v2) = (w1 * w1 * l1, w2 * w2 * l2);
        let n1_bar = a1_bar * self.inv_den * mixed.inv_l1;
        let n2_bar = a2_bar * self.inv_den * mixed.inv_l2;
        let (r1, r2) = (a1_bar * self.a[0], a2_bar * self.a[1]);
        let den_bar = -(r1 + r2) * self.inv_den;
        *l1_bar -= r1 * mixed.inv_l1;
        *l2_bar -= r2 * mixed.inv_l2;

        let inner1 = v2 + v1 * cos_d;
        let fall = v1 + g * cos_t1;
        let inner2 = fall * mixed.both + v2 * m2 * cos_d;
        // n1 = -g total sin t1 - m2 (g sin b + 2 sin d inner1), n2 = 2 sin d inner2
        let p1 = -2.0 * sin_d * m2 * n1_bar;
        let p2 = 2.0 * sin_d * n2_bar;
        let sin_d_bar = 2.0 * (n2_bar * inner2 - n1_bar * m2 * inner1);
        let cos_d_bar = p1 * v1 + p2 * v2 * m2;
        let v1_bar = p1 * cos_d + p2 * mixed.both;
        let v2_bar = p1 + p2 * m2 * cos_d;
        let total_bar = den_bar - n1_bar * g * sin_t1;
        let both_bar = p2 * fall;
        let fall_bar = p2 * mixed.both * g;
        *g_bar += p2 * mixed.both * cos_t1 - n1_bar * (mixed.total * sin_t1 + m2 * sin_b);
        *m1_bar += 2.0 * total_bar + both_bar;
        *m2_bar +=
            total_bar + both_bar - den_bar * cos_2d - n1_bar * (g * sin_b + 2.0 * sin_d * inner1)
                + p2 * v2 * cos_d;
        *l1_bar += v1_bar * w1 * w1;
        *l2_bar += v2_bar * w2 * w2;
        let d_bar = sin_d_bar * cos_d - cos_d_bar * sin_d + 2.0 * den_bar * m2 * sin_2d;
        let b_bar = -n1_bar * m2 * g * cos_b;
        [
            d_bar + b_bar - n1_bar * g * mixed.total * cos_t1 - fall_bar * sin_t1,
            -d_bar - 2.0 * b_bar,
            w1_dot + 2.0 * v1_bar * w1 * l1,
            w2_dot + 2.0 * v2_bar * w2 * l2,
        ]
    }
}

/// `s + h k`
#[inline]
fn along(s: [f64; 4], h: f64, k: [f64; 4]) -> [f64; 4] {
    std::array::from_fn(|i| s[i] + h * k[i])
}

/// The value, returned, and the gradient, left in the workspace.
#[inline]
pub fn by_hand(
    state: &[f64; 4],
    parameters: &[f64; 5],
    steps: usize,
    workspace: &mut Workspace,
) -> f64 {
    let p = *parameters;
    let [m1, m2, l1, l2, _] = p;
    let mixed = Mixed {
        total: 2.0 * m1 + m2,
        both: m1 + m2,
        inv_l1: 1.0 / l1,
        inv_l2: 1.0 / l2,
    };
    let mut s = *state;
    for records in &mut workspace.records[..steps] {
        let r1 = Record::new(s, p, &mixed);
        let r2 = Record::new(along(s, DT / 2.0, r1.slope()), p, &mixed);
        let r3 = Record::new(along(s, DT / 2.0, r2.slope()), p, &mixed);
        let r4 = Record::new(along(s, DT, r3.slope()), p, &mixed);
        let (k1, k2, k3, k4) = (r1.slope(), r2.slope(), r3.slope(), r4.slope());
        for i in 0..4 {
            s[i] += DT / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
        *records = [r1, r2, r3, r4];
    }
    let value = s.map(|v| v * v).iter().sum::<f64>().sqrt();

    let mut p_bar = [0.0; 5];
    let mut s_bar = s.map(|v| if value == 0.0 { 0.0 } else { v / value });
    for [r1, r2, r3, r4] in workspace.records[..steps].iter().rev() {
        let k4_bar = s_bar.map(|v| v * (DT / 6.0));
        let in4 = r4.pull(k4_bar, p, &mixed, &mut p_bar);
        let k3_bar = std::array::from_fn(|i| 2.0 * k4_bar[i] + DT * in4[i]);
        let in3 = r3.pull(k3_bar, p, &mixed, &mut p_bar);
        let k2_bar = std::array::from_fn(|i| 2.0 * k4_bar[i] + DT / 2.0 * in3[i]);
        let in2 = r2.pull(k2_bar, p, &mixed, &mut p_bar);
        let k1_bar = std::array::from_fn(|i| k4_bar[i] + DT / 2.0 * in2[i]);
        let in1 = r1.pull(k1_bar, p, &mixed, &mut p_bar);
        for i in 0..4 {
            s_bar[i] += in1[i] + in2[i] + in3[i] + in4[i];
        }
    }
    workspace.gradient = (s_bar, p_bar);
    value
}
