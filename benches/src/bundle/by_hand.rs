//! The derivatives written by hand: one sweep back for each component of the residual.

use super::Gradient;

/// What the derivatives share.
struct Shared {
    r: [f64; 3],
    /// The point from the centre of the camera.
    d: [f64; 3],
    cos: f64,
    /// `sin θ / θ` and `(1 - cos θ) / θ²`.
    a: f64,
    b: f64,
    r_d: f64,
    /// What multiplies `r` in the derivative of the rotated point by `r`.
    by_angle: [f64; 3],
    x: f64,
    y: f64,
    inv_z: f64,
    square: f64,
    factor: f64,
    /// The derivative of the factor by the square, doubled.
    slope: f64,
    /// Distorted, without the focal length.
    u: f64,
    v: f64,
    /// The residual before its weight.
    error: [f64; 2],
}

impl Shared {
    #[inline]
    fn new(camera: &[f64; 11], point: &[f64; 3], seen: &[f64; 2]) -> Self {
        let &[r0, r1, r2, c0, c1, c2, focal, x0, y0, k0, k1] = camera;
        let r = [r0, r1, r2];
        let d = [point[0] - c0, point[1] - c1, point[2] - c2];
        let square = r0 * r0 + r1 * r1 + r2 * r2;
        let r_d = r0 * d[0] + r1 * d[1] + r2 * d[2];
        let rxd = [
            r1 * d[2] - r2 * d[1],
            r2 * d[0] - r0 * d[2],
            r0 * d[1] - r1 * d[0],
        ];
        // The other branch is x + r × x: no curvature.
        let (mut cos, mut a, mut b, mut by_angle) = (1.0, 1.0, 0.0, [0.0; 3]);
        if square > 0.0 {
            let angle = square.sqrt();
            let inv_square = 1.0 / square;
            let (sin, cosine) = angle.sin_cos();
            cos = cosine;
            a = sin * angle * inv_square;
            b = (1.0 - cos) * inv_square;
            let by_cross = (cos - a) * inv_square;
            let by_r = (a - 2.0 * b) * inv_square * r_d;
            by_angle = std::array::from_fn(|i| by_cross * rxd[i] - a * d[i] + by_r * r[i]);
        }
        let along = b * r_d;
        let p: [f64; 3] = std::array::from_fn(|i| d[i] * cos + a * rxd[i] + r[i] * along);
        let inv_z = 1.0 / p[2];
        let (x, y) = (p[0] * inv_z, p[1] * inv_z);
        let square = x * x + y * y;
        let factor = 1.0 + (k0 + k1 * square) * square;
        let (u, v) = (x * factor, y * factor);
        Self {
            r,
            d,
            cos,
            a,
            b,
            r_d,
            by_angle,
            x,
            y,
            inv_z,
            square,
            factor,
            slope: 2.0 * k0 + 4.0 * k1 * square,
            u,
            v,
            error: [focal * u + x0 - seen[0], focal * v + y0 - seen[1]],
        }
    }

    /// The cotangent of the turned point from that of one distorted coordinate: of the first or of the second.
    #[inline]
    fn pull_distorted(&self, first: bool, bar: f64) -> [f64; 3] {
        let scaled = bar * self.inv_z;
        let along = scaled * self.slope * if first { self.x } else { self.y };
        let (mut x_bar, mut y_bar) = (along * self.x, along * self.y);
        if first {
            x_bar += scaled * self.factor;
        } else {
            y_bar += scaled * self.factor;
        }
        [x_bar, y_bar, -(x_bar * self.x + y_bar * self.y)]
    }

    /// The cotangents of rotation and point from that of the turned point.
    #[inline]
    fn pull(&self, g: [f64; 3]) -> ([f64; 3], [f64; 3]) {
        let Self { r, d, .. } = self;
        let dot = |a: &[f64; 3], b: &[f64; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        let cross = |a: &[f64; 3], b: &[f64; 3]| {
            [
                a[1] * b[2] - a[2] * b[1],
                a[2] * b[0] - a[0] * b[2],
                a[0] * b[1] - a[1] * b[0],
            ]
        };
        let (g_angle, g_r) = (dot(&g, &self.by_angle), self.b * dot(&g, r));
        let (d_g, g_cross_r) = (cross(d, &g), cross(&g, r));
        let through = self.b * self.r_d;
        (
            std::array::from_fn(|i| g_angle * r[i] + self.a * d_g[i] + through * g[i] + g_r * d[i]),
            std::array::from_fn(|i| self.cos * g[i] + self.a * g_cross_r[i] + g_r * r[i]),
        )
    }
}

/// The residual and its Jacobian.
#[inline]
pub fn jacobian_by_hand(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    seen: &[f64; 2],
) -> ([f64; 2], [[f64; 15]; 2]) {
    let s = Shared::new(camera, point, seen);
    let scale = weight * camera[6];
    let row = |first: bool, coordinate: f64, distorted: f64, error: f64| {
        let ([r0, r1, r2], [x0, x1, x2]) = s.pull(s.pull_distorted(first, scale));
        let by_k = scale * coordinate * s.square;
        let (px, py) = if first { (weight, 0.0) } else { (0.0, weight) };
        [
            r0,
            r1,
            r2,
            -x0,
            -x1,
            -x2,
            weight * distorted,
            px,
            py,
            by_k,
            by_k * s.square,
            x0,
            x1,
            x2,
            error,
        ]
    };
    let [e0, e1] = s.error;
    let jacobian = [row(true, s.x, s.u, e0), row(false, s.y, s.v, e1)];
    ([weight * e0, weight * e1], jacobian)
}

/// Half the square of the residual and its gradient.
#[inline]
pub fn loss_by_hand(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    seen: &[f64; 2],
) -> (f64, Gradient) {
    let s = Shared::new(camera, point, seen);
    let [e0, e1] = s.error;
    let square = e0 * e0 + e1 * e1;
    let by_weight = weight * square;
    let (x_bar, y_bar) = (weight * weight * e0, weight * weight * e1);
    let (u_bar, v_bar) = (camera[6] * x_bar, camera[6] * y_bar);
    let (scaled_u, scaled_v) = (u_bar * s.inv_z, v_bar * s.inv_z);
    let along = s.slope * (scaled_u * s.x + scaled_v * s.y);
    let g0 = scaled_u * s.factor + along * s.x;
    let g1 = scaled_v * s.factor + along * s.y;
    let (r, p) = s.pull([g0, g1, -(g0 * s.x + g1 * s.y)]);
    let by_k = (u_bar * s.x + v_bar * s.y) * s.square;
    let camera_bar = [
        r[0],
        r[1],
        r[2],
        -p[0],
        -p[1],
        -p[2],
        x_bar * s.u + y_bar * s.v,
        x_bar,
        y_bar,
        by_k,
        by_k * s.square,
    ];
    (0.5 * weight * by_weight, (camera_bar, p, by_weight))
}
