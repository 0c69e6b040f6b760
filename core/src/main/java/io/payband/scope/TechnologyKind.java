package io.payband.scope;

/** What a technology is for. The file of technologies says which belongs where, and why. */
public enum TechnologyKind {
  PAGES("web pages and content"),
  INTERFACE("interface frameworks"),
  MOBILE("mobile platforms"),
  SERVICES("server frameworks"),
  DATABASES("databases"),
  DISTRIBUTED("queues, caches and distributed stores"),
  CLOUD("cloud and hosting"),
  OPERATIONS("provisioning and orchestration"),
  BULK_DATA("warehouses and bulk processing"),
  NUMBERS("numbers and statistics"),
  LEARNING("machine learning"),
  MACHINE("languages and compilers close to the machine"),
  GRAPHICS("graphics and games");

  private final String words;

  TechnologyKind(String words) {
    this.words = words;
  }

  /** What readers call it, in the plural. */
  public String words() {
    return words;
  }
}
