package io.payband.region;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A major group of the Standard Occupational Classification of 2018: its first two digits. */
public enum MajorGroup {
  MANAGEMENT("11", "Management"),
  BUSINESS("13", "Business and financial operations"),
  COMPUTER("15", "Computer and mathematical"),
  ENGINEERING("17", "Architecture and engineering"),
  SCIENCE("19", "Life, physical and social science"),
  SOCIAL("21", "Community and social service"),
  LEGAL("23", "Legal"),
  EDUCATION("25", "Education and library"),
  ARTS("27", "Arts, design, sports and media"),
  HEALTH("29", "Healthcare practitioners"),
  HEALTH_SUPPORT("31", "Healthcare support"),
  PROTECTION("33", "Protective service"),
  FOOD("35", "Food preparation and serving"),
  CLEANING("37", "Cleaning and grounds"),
  CARE("39", "Personal care and service"),
  SALES("41", "Sales"),
  OFFICE("43", "Office and administration"),
  FARMING("45", "Farming, fishing and forestry"),
  CONSTRUCTION("47", "Construction and extraction"),
  REPAIR("49", "Installation and repair"),
  PRODUCTION("51", "Production"),
  TRANSPORT("53", "Transportation and moving");

  private static final int DIGITS = 2;
  private static final Map<String, MajorGroup> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(MajorGroup::code, Function.identity()));

  private final String code;
  private final String label;

  MajorGroup(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** Two digits. */
  public String code() {
    return code;
  }

  /** Name for readers, shortened from the official one. */
  public String label() {
    return label;
  }

  /** The group of an occupation's code, such as {@code 15-1252}; empty for one without a group. */
  public static Optional<MajorGroup> of(String occupation) {
    return occupation.length() < DIGITS
        ? Optional.empty()
        : Optional.ofNullable(BY_CODE.get(occupation.substring(0, DIGITS)));
  }
}
