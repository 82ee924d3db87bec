/// A struct of the file: required fields first, then fields that are left out of
/// the file while they hold their default. Also writes `new`, which takes the
/// required fields and sets all others to their default.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$required_meta:meta])* pub $required:ident: $required_type:ty,)*
        } optional {
            $($(#[$optional_meta:meta])* pub $optional:ident: $optional_type:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$required_meta])* pub $required: $required_type,)*
            $(
                $(#[$optional_meta])*
                #[serde(default, skip_serializing_if = "crate::model::is_default")]
                pub $optional: $optional_type,
            )*
        }

        impl $name {
            /// With these fields, and every other one at its default.
            pub fn new($($required: $required_type),*) -> Self {
                Self { $($required,)* $($optional: Default::default(),)* }
            }
        }
    };
}

pub(crate) use record;
