package io.payband.scope;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One scale of scope, from 0 to 100. It has a question to survey respondents, or elements of an
 * occupation's ratings, or both; the two are different measures and are never set against each
 * other.
 */
public enum Attribute {
  BREADTH(
      "breadth",
      "Technical breadth",
      "kinds of technology in one job",
      Asked.KINDS,
      null,
      List.of(
          "Programming",
          "Technology Design",
          "Equipment Selection",
          "Installation",
          "Operations Monitoring",
          "Troubleshooting",
          "Quality Control Analysis",
          "Operations Analysis",
          "Systems Analysis",
          "Systems Evaluation",
          "Computers and Electronics",
          "Engineering and Technology",
          "Telecommunications",
          "Design")),
  ARCHITECTURE(
      "architecture",
      "System architecture depth",
      "queues, caches, distributed stores",
      Asked.KIND,
      TechnologyKind.DISTRIBUTED,
      List.of("Systems Analysis", "Systems Evaluation", "Technology Design")),
  INTERFACE(
      "interface",
      "User-interface involvement",
      "frameworks that make screens",
      Asked.KIND,
      TechnologyKind.INTERFACE,
      List.of()),
  INFRASTRUCTURE(
      "infrastructure",
      "Infrastructure focus",
      "setting up and running systems",
      Asked.KIND,
      TechnologyKind.OPERATIONS,
      List.of("Installation", "Operations Monitoring", "Troubleshooting", "Telecommunications")),
  DATA(
      "data",
      "Data focus",
      "warehouses and bulk processing",
      Asked.KIND,
      TechnologyKind.BULK_DATA,
      List.of()),
  LEARNING(
      "learning",
      "Machine learning",
      "libraries that fit models",
      Asked.KIND,
      TechnologyKind.LEARNING,
      List.of()),
  MACHINE(
      "machine",
      "Closeness to the machine",
      "C, C++, assembly and their compilers",
      Asked.KIND,
      TechnologyKind.MACHINE,
      List.of()),
  MATHEMATICS(
      "mathematics",
      "Mathematics",
      "as a skill and as a field of knowledge",
      Asked.NOTHING,
      null,
      List.of("Mathematics")),
  DESIGN(
      "design",
      "Design and media",
      "drawing, writing, presenting",
      Asked.NOTHING,
      null,
      List.of("Design", "Fine Arts", "Communications and Media")),
  LEADERSHIP(
      "leadership",
      "People leadership",
      "managing others",
      Asked.LEADS,
      null,
      List.of(
          "Management of Personnel Resources",
          "Personnel and Human Resources",
          "Administration and Management")),
  PURCHASES(
      "purchases", "Say in purchases", "what the organisation buys", Asked.BUYS, null, List.of()),
  AUTONOMY(
      "autonomy",
      "Autonomy",
      "judging and deciding by oneself",
      Asked.NOTHING,
      null,
      List.of(
          "Judgment and Decision Making",
          "Complex Problem Solving",
          "Critical Thinking",
          "Time Management")),
  BUSINESS(
      "business",
      "Business exposure",
      "markets, money, negotiation",
      Asked.NOTHING,
      null,
      List.of(
          "Sales and Marketing",
          "Economics and Accounting",
          "Negotiation",
          "Management of Financial Resources")),
  CONTACT(
      "contact",
      "Contact with people served",
      "customers, patients, pupils",
      Asked.NOTHING,
      null,
      List.of("Customer and Personal Service", "Service Orientation", "Social Perceptiveness"));

  /** What respondents of a survey are asked. */
  enum Asked {
    /** How many kinds of technology they work with. */
    KINDS,
    /** Whether they work with any technology of a kind. */
    KIND,
    /** Whether they manage people. */
    LEADS,
    /** Whether they have a say in what their organisation buys. */
    BUYS,
    /** No survey asks. */
    NOTHING
  }

  private final String key;
  private final String words;
  private final String explanation;
  private final Asked asked;
  private final @Nullable TechnologyKind kind;

  // An immutable list in every constant above.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> elements;

  Attribute(
      String key,
      String words,
      String explanation,
      Asked asked,
      @Nullable TechnologyKind kind,
      List<String> elements) {
    this.key = key;
    this.words = words;
    this.explanation = explanation;
    this.asked = asked;
    this.kind = kind;
    this.elements = elements;
  }

  /** The name in JSON. */
  public String key() {
    return key;
  }

  /** What readers call it. */
  public String words() {
    return words;
  }

  /** What it looks at, in a few words. */
  public String explanation() {
    return explanation;
  }

  /** The same where it rests on ratings, which look at more than software. */
  public String ratedExplanation() {
    return switch (this) {
      case BREADTH -> "technical skills and fields";
      case ARCHITECTURE -> "analysing and designing systems";
      case INFRASTRUCTURE -> "installing, monitoring, repairing";
      case LEADERSHIP -> "managing, hiring, administering";
      case INTERFACE,
          DATA,
          LEARNING,
          MACHINE,
          MATHEMATICS,
          DESIGN,
          PURCHASES,
          AUTONOMY,
          BUSINESS,
          CONTACT ->
          explanation;
    };
  }

  Asked asked() {
    return asked;
  }

  /** The kind of technology that it counts; empty where it counts none in particular. */
  Optional<TechnologyKind> kind() {
    return Optional.ofNullable(kind);
  }

  /** Names of the rated elements; empty where ratings do not speak of it. */
  public List<String> elements() {
    return elements;
  }

  /**
   * How a score from a survey comes about; empty where no survey asks. The share of all roles is
   * mixed in as the method says.
   */
  public String surveyFormula() {
    return switch (asked) {
      case KINDS ->
          "kinds of technology that a respondent works with, of "
              + TechnologyKind.values().length
              + ", on average × 100";
      case KIND ->
          "share of respondents who work with any of the "
              + kind().map(TechnologyKind::words).orElse("")
              + " × 100";
      case LEADS -> "share of respondents who manage people × 100";
      case BUYS -> "share of respondents with some or a great deal of influence on purchases × 100";
      case NOTHING -> "";
    };
  }

  /** How a score from ratings comes about; empty where ratings do not speak of it. */
  public String ratingFormula() {
    return elements.isEmpty()
        ? ""
        : "(importance − 1) ÷ 4 × 100"
            + (elements.size() > 1 ? ", the mean of " + elements.size() + " elements" : "");
  }
}
