package io.payband.letter.resignation;

import io.payband.letter.Remark;
import io.payband.letter.Remark.About;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leaving may cost.
 *
 * @param vests days on which shares vest
 * @param bonus the day on which a bonus is paid; null when there is none
 * @param repayUntil the day until which a sign-on bonus has to be repaid
 */
public record Stakes(
    List<LocalDate> vests, @Nullable LocalDate bonus, @Nullable LocalDate repayUntil) {

  /** Nothing is known. */
  public static final Stakes NONE = new Stakes(List.of(), null, null);

  /** Copies the days. */
  public Stakes {
    vests = vests.stream().sorted().toList();
  }

  /** The list to go through before the letter is sent. */
  List<Remark> before(LocalDate ends) {
    List<Remark> list = new ArrayList<>();
    LocalDate next = vests.stream().filter(day -> day.isAfter(ends)).findFirst().orElse(null);
    add(
        list,
        next == null
            ? "Vesting: see when your shares vest next. What has not vested normally lapses when"
                + " employment ends."
            : "Vesting: the next vesting day is "
                + LastDay.day(next)
                + ", after your employment ends on "
                + LastDay.day(ends)
                + ". What has not vested normally lapses.");
    add(
        list,
        bonus == null
            ? "Bonus: see on which day you must still be employed to be paid it."
            : bonus.isAfter(ends)
                ? "Bonus: it is paid on "
                    + LastDay.day(bonus)
                    + ", after your employment ends on "
                    + LastDay.day(ends)
                    + ". See whether you must still be employed then."
                : "Bonus: it is paid on "
                    + LastDay.day(bonus)
                    + ", before your employment ends. See whether"
                    + " having given notice changes that.");
    add(
        list,
        repayUntil == null
            ? "Sign-on bonus and relocation: see whether any of it has to be repaid."
            : repayUntil.isAfter(ends)
                ? "Sign-on bonus: the agreement asks for repayment until "
                    + LastDay.day(repayUntil)
                    + ", and you"
                    + " leave on "
                    + LastDay.day(ends)
                    + ". See how much, and what the law of your place allows."
                : "Sign-on bonus: the time in which it must be repaid ends on "
                    + LastDay.day(repayUntil)
                    + ", before you leave.");
    add(
        list,
        "Options: see how long you may exercise after leaving. The plan decides; often it is"
            + " 90 days.");
    add(
        list,
        "Property and files: list what you must return. Take nothing that is not yours, and"
            + " keep your own papers.");
    add(list, "Cover: see on which day health insurance ends and what replaces it.");
    add(list, "Your next contract: have it signed by both sides before you send this.");
    add(list, "A copy: keep this letter and the answer outside of the company's systems.");
    return list;
  }

  private static void add(List<Remark> list, String text) {
    list.add(new Remark(About.CHECK, text));
  }
}
