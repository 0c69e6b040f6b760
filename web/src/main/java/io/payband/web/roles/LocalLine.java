package io.payband.web.roles;

import io.payband.web.figure.Figure;

/**
 * The figure of one place.
 *
 * @param place its name
 * @param path the page for that place
 * @param figure the figure
 * @param ratio place ÷ nation
 */
public record LocalLine(String place, String path, Figure figure, String ratio) {

  /** The first city with its states, for a picture. */
  public String shortPlace() {
    int comma = place.lastIndexOf(',');
    if (comma < 0) {
      return place;
    }
    int end = place.indexOf('-');
    String city = end > 0 && end < comma ? place.substring(0, end) : place.substring(0, comma);
    return city + place.substring(comma);
  }

  /** The first city alone. */
  String city() {
    String name = shortPlace();
    int comma = name.lastIndexOf(',');
    return comma < 0 ? name : name.substring(0, comma);
  }
}
