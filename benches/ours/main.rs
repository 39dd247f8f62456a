//! The worker that holds our own functions.
//!
//! ```text
//! ours CONTRACTS                                serves timings, see `worker`
//! ours generate CONTRACTS COUNT                 writes the file that all workers read
//! ours repeat CONTRACTS TASK NAME ROWS PASSES   for a counter of instructions
//! ```

mod american;
mod european;
mod tree;

use std::path::Path;

use strikewise_benches::contracts::Contracts;
use strikewise_benches::implementation::Implementation;
use strikewise_benches::worker;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [contracts] => worker::serve(&implementations(), Path::new(contracts))?,
        ["generate", contracts, count] => {
            Contracts::generate(count.parse()?).write(Path::new(contracts))?;
        }
        ["repeat", contracts, task, name, rows, passes] => {
            let implementations = implementations();
            let implementation = implementations
                .iter()
                .find(|known| known.task.name() == *task && known.name == *name)
                .ok_or_else(|| format!("there is no {task} by {name}"))?;
            let contracts = Contracts::read(Path::new(contracts))?;
            worker::repeat(implementation, &contracts, rows.parse()?, passes.parse()?);
        }
        _ => return Err("arguments: see the head of benches/ours/main.rs".into()),
    }
    Ok(())
}

fn implementations() -> Vec<Implementation> {
    [european::ALL, tree::ALL, american::ALL].concat()
}
