package org.ballincourt.report.dashboard.sides.rest;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.report.Holder;
import org.ballincourt.report.TimeSpent;
import org.ballincourt.report.dashboard.rest.ItemJsons;
import org.ballincourt.report.dashboard.rest.LengthJson;
import org.ballincourt.report.dashboard.sides.TimeLately.Reading;
import org.ballincourt.report.dashboard.sides.rest.TheirsAndOursJson.TimeOfPartiesJson;
import org.ballincourt.report.dashboard.sides.rest.TheirsAndOursJson.TimeOfWeekJson;
import org.springframework.stereotype.Component;

/** Puts on the wire with whom time was. */
@Component
public class SidesJsons {

  private final ItemJsons jsons;

  @Inject
  public SidesJsons(ItemJsons jsons) {
    this.jsons = jsons;
  }

  TheirsAndOursJson of(Reading reading) {
    TimeSpent time = reading.time();
    Map<Holder, long[]> parts =
        Arrays.stream(Holder.values()).collect(Collectors.toMap(each -> each, time::byPart));
    return new TheirsAndOursJson(
        Wire.instant(reading.at()),
        jsons.scope(reading.scope()),
        reading.period().zone().getId(),
        IntStream.range(0, reading.weeks().size())
            .mapToObj(
                week ->
                    new TimeOfWeekJson(
                        jsons.day(reading.weeks().get(week)),
                        parties(holder -> parts.get(holder)[week])))
            .toList(),
        parties(time::of));
  }

  private TimeOfPartiesJson parties(ToLongFunction<Holder> seconds) {
    return new TimeOfPartiesJson(
        length(seconds.applyAsLong(Holder.CLIENT)),
        length(seconds.applyAsLong(Holder.TEAM)),
        length(seconds.applyAsLong(Holder.THIRD_PARTY)),
        length(seconds.applyAsLong(Holder.NOT_STARTED)),
        length(seconds.applyAsLong(Holder.PAUSED)));
  }

  private LengthJson length(long seconds) {
    return jsons.time(Duration.ofSeconds(seconds));
  }
}
