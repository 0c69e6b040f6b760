package io.payband.print;

/** The paper. */
public enum Page {
  /** 8.5 by 11 inches. */
  LETTER(612, 792),
  /** 210 by 297 millimetres. */
  A4(595.276f, 841.89f);

  private final float width;
  private final float height;

  Page(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** In points. */
  float width() {
    return width;
  }

  /** In points. */
  float height() {
    return height;
  }
}
