//! The sectors, by whatever name data give them.

macro_rules! sectors {
    ($($variant:ident $id:literal $label:literal [$($name:literal),*];)+) => {
        /// A sector of the Global Industry Classification Standard.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum Sector {
            $(#[doc = $label] #[cfg_attr(feature = "serde", serde(rename = $id))] $variant,)+
        }

        impl Sector {
            /// All eleven.
            pub const ALL: [Self; 11] = [$(Self::$variant),+];

            /// The name in a sentence.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)+ }
            }

            /// The sector that market data call so: by the standard's name or that of Yahoo Finance.
            ///
            /// ```
            /// use strikewise::query::Sector;
            /// assert_eq!(Sector::of("Consumer Cyclical"), Some(Sector::ConsumerDiscretionary));
            /// assert_eq!(Sector::of("Unknown"), None);
            /// ```
            #[must_use]
            pub fn of(name: &str) -> Option<Self> {
                let name = name.trim().to_lowercase();
                match name.as_str() {
                    $($label $(| $name)* => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

sectors! {
    CommunicationServices "communication_services" "communication services" [];
    ConsumerDiscretionary "consumer_discretionary" "consumer discretionary" ["consumer cyclical"];
    ConsumerStaples "consumer_staples" "consumer staples" ["consumer defensive"];
    Energy "energy" "energy" [];
    Financials "financials" "financials" ["financial services", "financial"];
    HealthCare "health_care" "health care" ["healthcare"];
    Industrials "industrials" "industrials" [];
    InformationTechnology "information_technology" "information technology" ["technology"];
    Materials "materials" "materials" ["basic materials"];
    RealEstate "real_estate" "real estate" [];
    Utilities "utilities" "utilities" [];
}
