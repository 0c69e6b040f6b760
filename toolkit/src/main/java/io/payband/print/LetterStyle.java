package io.payband.print;

/** The style of a letter that is a web page of its own. */
final class LetterStyle {

  static final String CSS =
      """

      :root { color-scheme: light dark }
      body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem;
        font: 1.05rem/1.55 "Iowan Old Style", Palatino, P052, "Noto Serif", serif;
        color: #1b1f23; background: #fcfbf7 }
      .heads { display: grid; grid-template-columns: auto 1fr; gap: 0 1rem; margin: 0 0 1.5rem }
      .heads dd { margin: 0; font-weight: 600 }
      .question { margin-bottom: 0 }
      .question + p { margin-top: .2rem }
      a.fact { color: inherit; text-decoration: underline; text-underline-offset: .2em }
      a.fact.yours { text-decoration-style: dashed }
      a.fact sup { font-size: .65em; line-height: 0 }
      a.fact .source { display: none }
      a.fact { position: relative }
      a.fact:hover .source, a.fact:focus .source { display: block; position: absolute; left: 0;
        top: 1.6em; z-index: 1; width: max-content; max-width: 18rem; padding: .4rem .6rem;
        font: .8rem/1.4 system-ui, sans-serif; color: #1b1f23; background: #fff;
        border: 1px solid #1b1f23 }
      section { margin-top: 2.5rem; border-top: 2px solid currentColor;
        font: .85rem/1.45 system-ui, sans-serif }
      .ledger { list-style: none; padding: 0 }
      .ledger li { display: grid; grid-template-columns: 2rem 11rem 1fr; gap: .5rem;
        padding: .4rem 0; border-bottom: 1px solid #8888 }
      .ledger p { margin: 0 }
      .ledger .worth { font-weight: 600; overflow-wrap: anywhere }
      @media (max-width: 30rem) { .ledger li { grid-template-columns: 1.5rem 1fr }
        .ledger div { grid-column: 2 } }
      @media (prefers-color-scheme: dark) { body { color: #ece9e1; background: #14171a } }
      @media print { section { display: none } a.fact { text-decoration: none }
        a.fact sup { display: none } }
      """;

  private LetterStyle() {}
}
