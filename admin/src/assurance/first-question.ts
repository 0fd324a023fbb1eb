/** What the explorer opens with: the promise of Lueyang, down to the sentence behind it. */
export const firstQuestion = `query Lueyang {
  counties(
    filter: { code: { eq: "610727" } }
  ) {
    nodes {
      names { zh en }
      plans {
        nodes {
          company { names { en } }
          currentVersion {
            state
            targets {
              indicator { code }
              measurement {
                qualifier value unit modality
              }
              denominator {
                measurement { qualifier value unit }
              }
              sources {
                nodes {
                  quoteOriginal
                  speaker { names { en } }
                  document { title }
                }
              }
            }
          }
        }
      }
    }
  }
}
`;
