package org.ballincourt.acceptance.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ballincourt.acceptance.naive.NaiveWeek;
import org.ballincourt.acceptance.report.NaiveIssue.Part;

/**
 * The figures of a report by what the documentation says of them, each counted by itself in a walk
 * over all that there is.
 *
 * @param parts of the turns that lay where the report is about
 * @param asks made where the report is about
 */
record NaiveReport(List<Part> parts, List<NaiveAsk> asks, Setting setting, Days days, Instant now) {
  /**
   * Who works when, and how long each may take.
   *
   * @param theirs where an issue is no client’s
   */
  record Setting(
      NaiveWeek ours, NaiveWeek theirs, Target our, Target their, List<NaiveClient> clients) {}

  /** What it costs to get back into the work, and after how long with the client. */
  record Back(int thresholdDays, double hours) {

    /** Something else for each, by the length of its key. */
    static Back of(String project) {
      return new Back(1 + project.length() % 3, 0.5 * project.length());
    }
  }

  /** Both inclusive. */
  record Days(LocalDate first, LocalDate last, boolean months, ZoneId zone) {
    Days in(ZoneId other) {
      return new Days(first, last, months, other);
    }

    Instant start() {
      return first.atStartOfDay(zone).toInstant();
    }

    Instant end() {
      return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    List<LocalDate> starts() {
      List<LocalDate> starts = new ArrayList<>();
      first
          .datesUntil(last.plusDays(1))
          .filter(day -> day.equals(first) || begins(day))
          .forEach(starts::add);
      return starts;
    }

    private boolean begins(LocalDate day) {
      return months ? day.getDayOfMonth() == 1 : day.getDayOfWeek() == DayOfWeek.MONDAY;
    }
  }

  Map<String, String> figures(boolean ofPhase) {
    Map<String, String> figures = new TreeMap<>();
    addLengths(figures, "ours", "TEAM");
    addLengths(figures, "theirs", "CLIENT");
    addOurAnswers(figures);
    addTheirAnswers(figures);
    addNow(figures);
    addTime(figures);
    addWork(figures);
    List<Part> back = ended("CLIENT").stream().filter(this::isHard).toList();
    figures.put("back", "" + back.size());
    double hours = back.stream().mapToDouble(part -> Back.of(part.project()).hours()).sum();
    figures.put("hours", "" + hours);
    NaiveShift shift = new NaiveShift(this);
    figures.put("shift", ofPhase ? "" + shift.days(false) : "");
    figures.put("concurrent", ofPhase ? "" + shift.days(true) : "");
    return figures;
  }

  private boolean isIn(Instant instant) {
    return instant != null && !instant.isBefore(days.start()) && instant.isBefore(days.end());
  }

  private List<Part> ended(String party) {
    return parts.stream().filter(part -> part.isOf(party) && isIn(part.turn().endedAt())).toList();
  }

  private boolean isHard(Part part) {
    Instant begin = part.turn().startedAt();
    NaiveWeek week = part.issue().theirs();
    int most = Back.of(part.project()).thresholdDays();
    return part.turn().endedAt().isAfter(week.closingOfDay(begin, most));
  }

  private long seconds(Part part, Instant from, Instant to) {
    Instant begin = part.turn().startedAt().isAfter(from) ? part.turn().startedAt() : from;
    Instant end = part.turn().endedAt() == null ? now : part.turn().endedAt();
    Instant stop = end.isBefore(to) ? end : to;
    NaiveWeek week = part.isOf("CLIENT") ? part.issue().theirs() : setting.ours();
    return begin.isBefore(stop) ? week.seconds(begin, stop) : 0;
  }

  private void addLengths(Map<String, String> figures, String side, String party) {
    List<Long> lengths =
        ended(party).stream()
            .map(part -> seconds(part, part.turn().startedAt(), part.turn().endedAt()))
            .sorted()
            .toList();
    figures.put(side + "/turns/count", "" + lengths.size());
    figures.put(side + "/turns/medianSeconds", rank(lengths, 0.5));
    figures.put(side + "/turns/ninetiethSeconds", rank(lengths, 0.9));
    figures.put(side + "/turns/longestSeconds", rank(lengths, 1));
  }

  /** The smallest one that so large a share of all does not exceed. */
  private static String rank(List<Long> sorted, double share) {
    for (int i = 0; i < sorted.size(); i++) {
      if ((i + 1) / (double) sorted.size() >= share) {
        return "" + sorted.get(i);
      }
    }
    return "null";
  }

  private void addOurAnswers(Map<String, String> figures) {
    List<Part> answered = ended("TEAM").stream().filter(part -> due(part) != null).toList();
    List<Part> late =
        answered.stream().filter(part -> part.turn().endedAt().isAfter(due(part))).toList();
    long excess =
        late.stream()
            .mapToLong(
                part -> setting.our().excess(setting.ours(), due(part), part.turn().endedAt()))
            .sum();
    addAnswers(figures, "ours", answered.size(), late.size(), excess, setting.our());
    long issues = answered.stream().map(part -> part.issue().id()).distinct().count();
    figures.put("ours/rounds/turns", "" + answered.size());
    figures.put("ours/rounds/things", "" + issues);
  }

  /** Null where there is no time to answer, and of what went on elsewhere. */
  Instant due(Part part) {
    Instant begin = part.whole().startedAt();
    return part.isLast() && setting.our().limits(setting.ours().day(begin), null)
        ? setting.our().due(setting.ours(), begin)
        : null;
  }

  private static void addAnswers(
      Map<String, String> figures, String side, int all, int late, long excess, Target target) {
    figures.put(side + "/answers/of", "" + all);
    figures.put(side + "/answers/inTime", "" + (all - late));
    figures.put(side + "/late/count", "" + late);
    figures.put(side + "/late/workingDays", "" + (target.days() == null ? 0 : excess));
    figures.put(side + "/late/seconds", "" + (target.days() == null ? excess : 0));
    figures.put(side + "/low", all == 0 ? "null" : wilson(all - late, all, -1));
    figures.put(side + "/high", all == 0 ? "null" : wilson(all - late, all, 1));
  }

  private static String wilson(int hits, int all, int sign) {
    double z = 1.96;
    double p = hits / (double) all;
    double root = Math.sqrt(p * (1 - p) / all + z * z / (4.0 * all * all));
    double bound = (p + z * z / (2.0 * all) + sign * z * root) / (1 + z * z / all);
    return round(Math.min(1, Math.max(0, bound)));
  }

  static String round(double number) {
    return String.format(Locale.ROOT, "%.9f", number).replace("-0.000000000", "0.000000000");
  }

  private void addTheirAnswers(Map<String, String> figures) {
    List<NaiveAsk> over = asks.stream().filter(ask -> isIn(ask.ended())).toList();
    List<NaiveAsk> kept = over.stream().filter(ask -> !ask.isWithdrawn()).toList();
    List<NaiveAsk> told = kept.stream().filter(ask -> ask.told() != null).toList();
    List<NaiveAsk> dated = told.stream().filter(ask -> ask.due() != null).toList();
    List<NaiveAsk> late = dated.stream().filter(NaiveAsk::isLate).toList();
    long excess = late.stream().mapToLong(NaiveAsk::excess).sum();
    addAnswers(figures, "theirs", dated.size(), late.size(), excess, setting.their());
    figures.put("theirs/rounds/turns", "" + told.stream().mapToLong(NaiveAsk::rounds).sum());
    figures.put("theirs/rounds/things", "" + told.size());
    figures.put("apart/untold", "" + (kept.size() - told.size()));
    figures.put("apart/undated", "" + (told.size() - dated.size()));
    figures.put("apart/withdrawn", "" + (over.size() - kept.size()));
    long byStatus =
        ended("CLIENT").stream()
            .filter(part -> part.issue().asks().stream().noneMatch(ask -> ask.isFor(part.whole())))
            .count();
    figures.put("apart/byStatus", "" + byStatus);
  }

  private void addNow(Map<String, String> figures) {
    List<Part> open = parts.stream().filter(part -> part.turn().endedAt() == null).toList();
    List<Part> ours = open.stream().filter(part -> part.isOf("TEAM")).toList();
    List<Part> theirs = open.stream().filter(part -> part.isOf("CLIENT")).toList();
    figures.put("ours/open/count", "" + ours.size());
    long past = ours.stream().map(this::due).filter(due -> due != null && now.isAfter(due)).count();
    figures.put("ours/past/count", "" + past);
    figures.put("theirs/open/count", "" + theirs.size());
    figures.put("theirs/past/count", "" + theirs.stream().filter(this::isPast).count());
  }

  private boolean isPast(Part part) {
    return part.issue().asks().stream()
        .anyMatch(ask -> ask.ended() == null && ask.due() != null && now.isAfter(ask.due()));
  }

  /** Of the issues whose last turn is here; nothing is something else than zero. */
  private void addWork(Map<String, String> figures) {
    figures.put("planned", sum("timeoriginalestimate"));
    figures.put("spent", sum("timespent"));
  }

  private String sum(String field) {
    return parts.stream()
        .filter(part -> part.turn().endedAt() == null)
        .map(part -> part.issue().seconds(field))
        .filter(Objects::nonNull)
        .reduce(Long::sum)
        .map(Object::toString)
        .orElse("null");
  }

  private void addTime(Map<String, String> figures) {
    List<LocalDate> starts = days.starts();
    figures.put("parts", starts.toString().replace(" ", ""));
    for (String holder : List.of("TEAM", "CLIENT", "THIRD_PARTY", "NOT_STARTED", "PAUSED")) {
      List<Long> byPart = new ArrayList<>();
      for (int i = 0; i < starts.size(); i++) {
        Instant from = starts.get(i).atStartOfDay(days.zone()).toInstant();
        LocalDate next = i + 1 < starts.size() ? starts.get(i + 1) : days.last().plusDays(1);
        Instant to = next.atStartOfDay(days.zone()).toInstant();
        byPart.add(
            parts.stream()
                .filter(part -> part.isOf(holder) || holder.equals(part.turn().reason()))
                .mapToLong(part -> seconds(part, from, to))
                .sum());
      }
      figures.put("time/" + holder, byPart.toString().replace(" ", ""));
      figures.put("all time/" + holder, "" + byPart.stream().mapToLong(Long::longValue).sum());
    }
  }
}
