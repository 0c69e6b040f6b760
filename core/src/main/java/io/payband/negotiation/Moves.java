package io.payband.negotiation;

import java.util.List;

/** What is known about asking for pay, each with who says so. */
final class Moves {

  static final List<Move> ALL =
      List.of(
          new Move(
              "One number, or a modest range upward from it",
              "The evidence is mixed. In experiments a modest range that starts at the wanted number"
                  + " and reaches upward got better terms than the number alone; a range that reaches"
                  + " below it did not. A precise number drew smaller counter-offers than a round"
                  + " one. Those who coach for it tell people to name one firm number.",
              "Ames and Mason 2015, Journal of Personality and Social Psychology; Mason and others"
                  + " 2013, Journal of Experimental Social Psychology; Josh Doody, CNBC, 15 June"
                  + " 2017"),
          new Move(
              "Give the reason with the number",
              "Say why it is worth that much in the same breath: the market figure with its source,"
                  + " then what you bring. A wish alone gives nobody anything to take upstairs.",
              "Malhotra, Harvard Business Review, April 2014"),
          new Move(
              "Everything at once, and what matters most",
              "Name all that you want together and say how it ranks. If base pay cannot move, a"
                  + " sign-on bonus, equity, its vesting, an early review or the start date may."
                  + " Asking for one thing after the other wears patience out.",
              "Malhotra, Harvard Business Review, April 2014"),
          new Move(
              "Show that they can get you",
              "Say that you would sign if it is met. People do not spend favours on somebody who may"
                  + " leave anyway.",
              "Malhotra, Harvard Business Review, April 2014"),
          new Move(
              "Ask for it in writing, and for a day or two",
              "Thank them, ask for the written offer and for time to read it. After you have"
                  + " accepted there is nothing left to negotiate.",
              "Career centres of the University of Maryland and of Notre Dame"));

  private Moves() {}
}
