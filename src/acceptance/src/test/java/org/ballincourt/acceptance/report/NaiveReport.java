package org.ballincourt.acceptance.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballincourt.acceptance.naive.NaiveWeek;
import org.ballincourt.acceptance.report.NaiveAsk.Target;
import org.ballincourt.acceptance.report.NaiveIssue.Part;

/**
 * The figures of a report by what the documentation says of them, each counted by itself in a walk
 * over all that there is.
 *
 * @param parts of the turns that lay where the report is about
 * @param asks made where the report is about
 */
record NaiveReport(List<Part> parts, List<NaiveAsk> asks, Setting setting, Days days, Instant now) {
  static final int THRESHOLD_DAYS = 3;

  /** Who works when, and how long each may take. */
  record Setting(NaiveWeek ours, NaiveWeek theirs, Target our, Target their) {
    NaiveWeek week(String party) {
      return party.equals("CLIENT") ? theirs : ours;
    }
  }

  /** Both inclusive, in our zone. */
  record Days(LocalDate first, LocalDate last, boolean months) {
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

  private record Span(Instant from, Instant to) {
    boolean covers(Instant instant) {
      return !instant.isBefore(from) && instant.isBefore(to);
    }
  }

  /** The answer of the product, figure by figure. */
  static Map<String, String> said(JsonNode report) {
    Map<String, String> said = new TreeMap<>();
    for (String side : List.of("ours", "theirs")) {
      for (String figure :
          ("turns/count turns/medianSeconds turns/ninetiethSeconds turns/longestSeconds"
                  + " answers/inTime answers/of late/count late/workingDays late/seconds"
                  + " rounds/turns rounds/things open/count past/count")
              .split(" ")) {
        said.put(side + "/" + figure, report.at("/" + side + "/" + figure).asText());
      }
      for (String end : List.of("low", "high")) {
        JsonNode found = report.at("/" + side + "/answers/" + end);
        said.put(side + "/" + end, found.isNull() ? "null" : round(found.asDouble()));
      }
    }
    report
        .path("apart")
        .fields()
        .forEachRemaining(
            figure ->
                said.put("apart/" + figure.getKey(), figure.getValue().path("count").asText()));
    for (JsonNode spent : report.at("/time/spent")) {
      said.put("time/" + spent.path("holder").asText(), spent.path("byPart").toString());
      said.put("all time/" + spent.path("holder").asText(), spent.path("seconds").asText());
    }
    said.put("parts", report.at("/time/parts").toString().replace("\"", ""));
    said.put("back", report.at("/forUsOnly/gettingBack/turns").asText());
    said.put("hours", report.at("/forUsOnly/gettingBack/hours").asText());
    said.put("shift", report.at("/shift/most").asText());
    said.put("concurrent", report.at("/shift/concurrent").asText());
    return said;
  }

  Map<String, String> figures(boolean ofPhase) {
    Map<String, String> figures = new TreeMap<>();
    addLengths(figures, "ours", "TEAM");
    addLengths(figures, "theirs", "CLIENT");
    addOurAnswers(figures);
    addTheirAnswers(figures);
    addNow(figures);
    addTime(figures);
    long back = ended("CLIENT").stream().filter(this::isHard).count();
    figures.put("back", "" + back);
    figures.put("hours", "" + back * 2.5);
    addShift(figures, ofPhase);
    return figures;
  }

  private Instant start() {
    return days.first().atStartOfDay(setting.ours().zone()).toInstant();
  }

  private Instant end() {
    return days.last().plusDays(1).atStartOfDay(setting.ours().zone()).toInstant();
  }

  private boolean isIn(Instant instant) {
    return instant != null && !instant.isBefore(start()) && instant.isBefore(end());
  }

  private List<Part> ended(String party) {
    return parts.stream().filter(part -> part.isOf(party) && isIn(part.turn().endedAt())).toList();
  }

  private boolean isHard(Part part) {
    return part.turn()
        .endedAt()
        .isAfter(setting.theirs().closingOfDay(part.turn().startedAt(), THRESHOLD_DAYS));
  }

  private long seconds(Part part, Instant from, Instant to) {
    Instant begin = part.turn().startedAt().isAfter(from) ? part.turn().startedAt() : from;
    Instant end = part.turn().endedAt() == null ? now : part.turn().endedAt();
    Instant stop = end.isBefore(to) ? end : to;
    return begin.isBefore(stop) ? setting.week(part.turn().party()).seconds(begin, stop) : 0;
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
    List<Part> answered = ended("TEAM").stream().filter(Part::isLast).toList();
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

  private Instant due(Part part) {
    return setting.our().due(setting.ours(), part.whole().startedAt());
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

  private static String round(double number) {
    return String.format(Locale.ROOT, "%.9f", number).replace("-0.000000000", "0.000000000");
  }

  private void addTheirAnswers(Map<String, String> figures) {
    List<NaiveAsk> over = asks.stream().filter(ask -> isIn(ask.ended())).toList();
    List<NaiveAsk> told = over.stream().filter(ask -> ask.told() != null).toList();
    List<NaiveAsk> late = told.stream().filter(NaiveAsk::isLate).toList();
    long excess = late.stream().mapToLong(NaiveAsk::excess).sum();
    addAnswers(figures, "theirs", told.size(), late.size(), excess, setting.their());
    figures.put("theirs/rounds/turns", "" + told.stream().mapToLong(NaiveAsk::rounds).sum());
    figures.put("theirs/rounds/things", "" + told.size());
    figures.put("apart/untold", "" + (over.size() - told.size()));
    figures.put("apart/undated", "0");
    figures.put("apart/withdrawn", "0");
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
    figures.put(
        "ours/past/count", "" + ours.stream().filter(part -> now.isAfter(due(part))).count());
    figures.put("theirs/open/count", "" + theirs.size());
    figures.put("theirs/past/count", "" + theirs.stream().filter(this::isPast).count());
  }

  private boolean isPast(Part part) {
    return part.issue().asks().stream()
        .anyMatch(ask -> ask.ended() == null && ask.due() != null && now.isAfter(ask.due()));
  }

  private void addTime(Map<String, String> figures) {
    List<LocalDate> starts = days.starts();
    figures.put("parts", starts.toString().replace(" ", ""));
    for (String holder : List.of("TEAM", "CLIENT", "THIRD_PARTY", "NOT_STARTED", "PAUSED")) {
      List<Long> byPart = new ArrayList<>();
      for (int i = 0; i < starts.size(); i++) {
        Instant from = starts.get(i).atStartOfDay(setting.ours().zone()).toInstant();
        LocalDate next = i + 1 < starts.size() ? starts.get(i + 1) : days.last().plusDays(1);
        Instant to = next.atStartOfDay(setting.ours().zone()).toInstant();
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

  private void addShift(Map<String, String> figures, boolean ofPhase) {
    List<Span> ours = new ArrayList<>();
    for (Part part : parts) {
      if (part.isOf("TEAM") && part.isLast()) {
        Instant end = part.turn().endedAt() == null ? now : part.turn().endedAt();
        add(ours, due(part), end);
      }
    }
    List<Span> theirs = new ArrayList<>();
    asks.stream()
        .filter(ask -> ask.due() != null)
        .forEach(ask -> add(theirs, ask.due(), ask.lateUntil(now)));
    figures.put("shift", ofPhase ? "" + daysIn(theirs, ours, false) : "");
    figures.put("concurrent", ofPhase ? "" + daysIn(theirs, ours, true) : "");
  }

  private void add(List<Span> spans, Instant from, Instant to) {
    Instant begin = from.isAfter(start()) ? from : start();
    Instant stop = to.isBefore(end()) ? to : end();
    if (begin.isBefore(stop)) {
      spans.add(new Span(begin, stop));
    }
  }

  /** Piece by piece, from each beginning or end of anything to the next. */
  private int daysIn(List<Span> theirs, List<Span> ours, boolean alsoOurs) {
    TreeSet<Instant> edges = new TreeSet<>();
    for (List<Span> spans : List.of(theirs, ours)) {
      spans.forEach(span -> edges.addAll(List.of(span.from(), span.to())));
    }
    TreeSet<LocalDate> touched = new TreeSet<>();
    for (Instant edge : edges) {
      if (theirs.stream().anyMatch(span -> span.covers(edge))
          && ours.stream().anyMatch(span -> span.covers(edge)) == alsoOurs) {
        touched.addAll(setting.ours().daysTouched(edge, edges.higher(edge)));
      }
    }
    return touched.size();
  }
}
