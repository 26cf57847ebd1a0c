//! Operators of constants that the reverse sweep runs again: they must be those of std and of nalgebra, which have no effect.

use nalgebra::{Matrix, OPoint, OVector};

/// Constant code that is indexed, and evaluated again in the reverse sweep.
#[inline(always)]
pub fn ordinary_index<T: OrdinaryIndex + ?Sized>(_data: &T) {}

/// A type whose elements are read without running code of the user's.
#[diagnostic::on_unimplemented(
    message = "the index operator of `{Self}` may have an effect, and would run more often than in the function itself",
    label = "this is not known to be an array, a slice, a `Vec` or a matrix",
    note = "help: read the element by a method, as in `data.at(i)`, which is called once"
)]
pub trait OrdinaryIndex {}

impl<T> OrdinaryIndex for [T] {}
impl<T, const N: usize> OrdinaryIndex for [T; N] {}
impl<T> OrdinaryIndex for Vec<T> {}
impl OrdinaryIndex for str {}
impl OrdinaryIndex for String {}
impl<T> OrdinaryIndex for std::collections::VecDeque<T> {}
impl<K, V> OrdinaryIndex for std::collections::BTreeMap<K, V> {}
impl<K, V, S> OrdinaryIndex for std::collections::HashMap<K, V, S> {}
impl<T, R, C, S> OrdinaryIndex for Matrix<T, R, C, S> {}
impl<T: nalgebra::Scalar, D: nalgebra::DimName> OrdinaryIndex for OPoint<T, D>
where
    nalgebra::DefaultAllocator: nalgebra::allocator::Allocator<D>,
    OVector<T, D>: Sized,
{
}
impl<T: OrdinaryIndex + ?Sized> OrdinaryIndex for &T {}
impl<T: OrdinaryIndex + ?Sized> OrdinaryIndex for &mut T {}
impl<T: OrdinaryIndex + ?Sized> OrdinaryIndex for Box<T> {}
impl<T: OrdinaryIndex + ?Sized> OrdinaryIndex for std::rc::Rc<T> {}
impl<T: OrdinaryIndex + ?Sized> OrdinaryIndex for std::sync::Arc<T> {}
impl<T: OrdinaryIndex + ToOwned + ?Sized> OrdinaryIndex for std::borrow::Cow<'_, T> {}
impl<T: OrdinaryIndex + ?Sized> OrdinaryIndex for std::cell::Ref<'_, T> {}
impl<T: OrdinaryIndex + ?Sized> OrdinaryIndex for std::sync::MutexGuard<'_, T> {}
impl<T: OrdinaryIndex + ?Sized> OrdinaryIndex for std::sync::RwLockReadGuard<'_, T> {}

/// Constant code that is dereferenced, and evaluated again in the reverse sweep.
#[inline(always)]
pub fn ordinary_pointer<T: OrdinaryPointer + ?Sized>(_pointer: &T) {}

/// A pointer that is followed without running code of the user's.
#[diagnostic::on_unimplemented(
    message = "the operator `*` of `{Self}` may have an effect, and would run more often than in the function itself",
    label = "this is not known to be a reference",
    note = "help: read the value by a method, as in `pointer.value()`, which is called once"
)]
pub trait OrdinaryPointer {}

impl<T: ?Sized> OrdinaryPointer for &T {}
impl<T: ?Sized> OrdinaryPointer for &mut T {}
impl<T: ?Sized> OrdinaryPointer for Box<T> {}
impl<T: ?Sized> OrdinaryPointer for std::rc::Rc<T> {}
impl<T: ?Sized> OrdinaryPointer for std::sync::Arc<T> {}
impl<T: ?Sized + ToOwned> OrdinaryPointer for std::borrow::Cow<'_, T> {}
impl<T: ?Sized> OrdinaryPointer for std::cell::Ref<'_, T> {}
impl<T: ?Sized> OrdinaryPointer for std::cell::RefMut<'_, T> {}
impl<T: ?Sized> OrdinaryPointer for std::sync::MutexGuard<'_, T> {}
impl<T: ?Sized> OrdinaryPointer for std::sync::RwLockReadGuard<'_, T> {}
impl<T> OrdinaryPointer for Vec<T> {}
impl OrdinaryPointer for String {}
impl<T> OrdinaryPointer for nalgebra::Unit<T> {}
