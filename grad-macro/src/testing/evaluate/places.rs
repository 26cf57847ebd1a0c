//! Places: what is assigned, and parts of values.

use super::values::error;
use super::{Eval, Evaluator, Exit, Step, V};
use syn::{Expr, Member};

impl Evaluator {
    /// The root variable and the steps of a place.
    pub(super) fn place(&mut self, expr: &Expr) -> Result<(String, Vec<Step>), Exit> {
        match expr {
            Expr::Path(path) => match path.path.get_ident() {
                Some(ident) => Ok((ident.to_string(), Vec::new())),
                None => error("a place"),
            },
            Expr::Paren(inner) => self.place(&inner.expr),
            Expr::Group(inner) => self.place(&inner.expr),
            Expr::Unary(inner) => self.place(&inner.expr),
            Expr::Reference(inner) => self.place(&inner.expr),
            Expr::Field(field) => {
                let (root, mut steps) = self.place(&field.base)?;
                let Member::Unnamed(index) = &field.member else {
                    return error("a named field");
                };
                steps.push(Step::Field(index.index as usize));
                Ok((root, steps))
            }
            Expr::Index(index) => {
                let (root, mut steps) = self.place(&index.expr)?;
                steps.push(Step::Index(self.expr(&index.index)?.int()?));
                Ok((root, steps))
            }
            _ => error("not a place"),
        }
    }

    pub(super) fn at(&mut self, place: &(String, Vec<Step>)) -> Result<&mut V, Exit> {
        let mut at = self.variable(&place.0)?;
        for step in &place.1 {
            at = at.part(step)?;
        }
        Ok(at)
    }

    pub(super) fn assign(&mut self, place: &Expr, value: V) -> Result<(), Exit> {
        if let (Expr::Tuple(places), V::Tuple(parts)) = (place, &value) {
            for (place, part) in places.elems.iter().zip(parts) {
                self.assign(place, part.clone())?;
            }
            return Ok(());
        }
        if matches!(place, Expr::Infer(_)) {
            return Ok(());
        }
        let place = self.place(place)?;
        *self.at(&place)? = value;
        Ok(())
    }

    pub(super) fn part(&mut self, expr: &Expr) -> Eval {
        let (base, step) = match expr {
            Expr::Field(field) => {
                let Member::Unnamed(index) = &field.member else {
                    return error("a named field");
                };
                (&field.base, Step::Field(index.index as usize))
            }
            Expr::Index(index) => {
                let base = self.expr(&index.expr)?;
                match self.expr(&index.index)? {
                    V::Int(i) => return base.clone().part(&Step::Index(i)).cloned(),
                    V::Seq(at) => {
                        let mut base = base;
                        let parts: Result<_, _> = at
                            .iter()
                            .map(|i| base.part(&Step::Index(i.int()?)).cloned())
                            .collect();
                        return Ok(V::Seq(parts?));
                    }
                    _ => return error("an index"),
                }
            }
            _ => return error("not a part"),
        };
        self.expr(base)?.part(&step).cloned()
    }
}
