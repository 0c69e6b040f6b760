package io.payband.web.roles;

import io.payband.job.Occupation;
import io.payband.web.figure.Figure;
import io.payband.web.figure.Slip;
import io.payband.web.picture.BandMark;
import io.payband.web.picture.Scale;
import java.util.List;
import java.util.Optional;

/**
 * All roles by family, and how many occupations beside them.
 *
 * @param families the families, in the catalogue's order
 * @param scale one axis for all
 * @param slips the slips of all figures
 * @param occupations the occupations, by title
 */
public record RoleList(
    List<Family> families, Scale scale, List<Slip> slips, List<Occupation> occupations) {

  /** Copies the lists. */
  public RoleList {
    families = List.copyOf(families);
    slips = List.copyOf(slips);
    occupations = List.copyOf(occupations);
  }

  /**
   * Roles of one family.
   *
   * @param name its name
   * @param lines its roles, best paid first
   */
  public record Family(String name, List<Line> lines) {

    /** Copies the list. */
    public Family {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One role.
   *
   * @param path its page
   * @param name its name
   * @param figure its typical pay
   */
  public record Line(String path, String name, Figure figure) {

    /** Its mark, where it has a figure. */
    public Optional<BandMark> mark(Scale scale) {
      return figure.known()
          ? Optional.of(BandMark.of(figure, figure.official() ? "n" : "a", scale))
          : Optional.empty();
    }
  }
}
