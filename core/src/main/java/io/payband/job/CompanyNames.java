package io.payband.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that people use for the companies whose ladders are known, beyond those that {@link
 * CompanyLevelKey#company} resolves by itself.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CompanyNames {

  /**
   * One company.
   *
   * @param key its key ({@link CompanyLevelKey#company})
   * @param name its name for people
   * @param spellings other names of the same company
   */
  public record Company(String key, String name, List<String> spellings) {

    /** Copies the list. */
    public Company {
      spellings = List.copyOf(spellings);
    }
  }

  private final Map<String, String> keyOf = new HashMap<>();
  private final Map<String, String> nameOf = new HashMap<>();

  /**
   * The names of these companies.
   *
   * @throws IllegalArgumentException if a key is not in its normal form, or if one spelling leads
   *     to two companies
   */
  public CompanyNames(List<Company> companies) {
    for (Company company : companies) {
      String key = company.key();
      if (!key.equals(CompanyLevelKey.company(key)) || nameOf.put(key, company.name()) != null) {
        throw new IllegalArgumentException("not the key of one company: " + key);
      }
      add(key, company.name());
      company.spellings().forEach(spelling -> add(key, spelling));
    }
    keyOf.forEach((spelling, key) -> {
      if (nameOf.containsKey(spelling) && !spelling.equals(key)) {
        throw new IllegalArgumentException(spelling + " is a company of its own");
      }
    });
  }

  /** The key of a company by any of its names; the key of an unknown one is its squeezed name. */
  public String key(String name) {
    String key = CompanyLevelKey.company(name);
    return keyOf.getOrDefault(key, key);
  }

  /** The name for people of a company, if it is a known one. */
  public Optional<String> findName(String key) {
    return Optional.ofNullable(nameOf.get(key));
  }

  private void add(String key, String spelling) {
    String normal = CompanyLevelKey.company(spelling);
    String other = keyOf.putIfAbsent(normal, key);
    if (normal.isEmpty() || (other != null && !other.equals(key))) {
      throw new IllegalArgumentException(spelling + " names both " + other + " and " + key);
    }
  }
}
