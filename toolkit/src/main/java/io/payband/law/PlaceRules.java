package io.payband.law;

import java.util.List;
import java.util.stream.Collectors;

/** What is known of the rules of a place as somebody typed it. */
public sealed interface PlaceRules {

  /**
   * A place that could be read.
   *
   * @param where the narrowest place before those around it; several states where the metro lies in
   *     several
   * @param remote whether the work is said to be remote
   * @param facts their rules, those of the narrowest place before the others; may be empty
   */
  record Known(List<Jurisdiction> where, boolean remote, List<LawFact> facts)
      implements PlaceRules {

    /** Copies the lists. */
    public Known {
      where = List.copyOf(where);
      facts = List.copyOf(facts);
    }
  }

  /** Remote, and nobody said from where. */
  record SomewhereRemote() implements PlaceRules {}

  /**
   * A place that could not be read.
   *
   * @param typed what was typed
   */
  record Unknown(String typed) implements PlaceRules {}

  /** The rules; none where the place could not be read. */
  default List<LawFact> facts() {
    return List.of();
  }

  /** What a reader has to know beside the rules, as sentences. */
  default String remark() {
    String not = " Where nothing is listed here, nothing was looked up; there may be rules.";
    return switch (this) {
      case Known(List<Jurisdiction> where, boolean remote, List<LawFact> facts) ->
          "Rules of "
              + where.stream().map(Jurisdiction::name).collect(Collectors.joining(", "))
              + ", as pages of others tell them; this is no legal advice."
              + (remote ? " For remote work the place where you work usually decides." : "")
              + not;
      case SomewhereRemote somewhere ->
          "For remote work the rules of the place where you work usually decide: name it to see"
              + " them.";
      case Unknown(String typed) ->
          "\""
              + typed
              + "\" is no place that rules are kept for, which does not mean that there"
              + " are none. A state, a country, or a city with its state can be looked up.";
    };
  }
}
