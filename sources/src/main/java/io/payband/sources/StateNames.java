package io.payband.sources;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The two letters of the American states and territories that official statistics name. */
public final class StateNames {

  private static final Map<String, String> CODES = codes();

  private StateNames() {}

  private static Map<String, String> codes() {
    String all =
        "Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,"
            + "Delaware DE,District of Columbia DC,Florida FL,Georgia GA,Hawaii HI,Idaho ID,"
            + "Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,"
            + "Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,"
            + "Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,"
            + "New York NY,North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,"
            + "Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,"
            + "Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA,West Virginia WV,"
            + "Wisconsin WI,Wyoming WY,Guam GU,Puerto Rico PR,Virgin Islands VI";
    Map<String, String> codes = new TreeMap<>();
    for (String state : all.split(",", -1)) {
      int last = state.lastIndexOf(' ');
      codes.put(state.substring(0, last).toLowerCase(Locale.ROOT), state.substring(last + 1));
    }
    return codes;
  }

  /** The code of a name, whatever its case. */
  public static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(name.strip().toLowerCase(Locale.ROOT)));
  }
}
