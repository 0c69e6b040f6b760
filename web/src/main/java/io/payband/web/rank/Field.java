package io.payband.web.rank;

/**
 * One field of the form.
 *
 * @param name its name in a form
 * @param label what stands above it
 * @param hint what may be written; may be empty
 * @param value what was written
 * @param error what is wrong with it, as a sentence; empty when nothing is
 */
public record Field(String name, String label, String hint, String value, String error) {

  /** Whether something is wrong with it. */
  public boolean isWrong() {
    return !error.isEmpty();
  }

  /** Id of the element. */
  public String id() {
    return "r-" + name;
  }

  /** Ids of what describes it; empty for nothing. */
  public String described() {
    String hinted = hint.isEmpty() ? "" : id() + "-hint";
    return isWrong() ? (hinted + " " + id() + "-error").strip() : hinted;
  }
}
