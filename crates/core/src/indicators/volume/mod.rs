//! What trade volume says.

mod ad;
mod adosc;
mod anchored_vwap;
mod cmf;
mod efi;
mod emv;
mod kvo;
mod marketfi;
mod money_flow;
mod nvi;
mod obv;
mod pvi;
mod pvo;
mod pvt;
mod rvol;
mod session_vwap;
mod session_vwap_bands;
mod traded;
mod volume_index;
mod vwap;

super::declare::group![
    ad,
    adosc,
    anchored_vwap,
    cmf,
    efi,
    emv,
    kvo,
    marketfi,
    nvi,
    obv,
    pvi,
    pvo,
    pvt,
    rvol,
    session_vwap,
    session_vwap_bands,
    vwap,
];
