package org.ballincourt.jira.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.jira.Refusal;

/** Why a request was refused, on the wire; figures that belong to it stand beside the errors. */
public record ErrorsJson(List<ErrorJson> errors, @JsonAnyGetter Map<String, Long> figures) {

  /** One fault; {@code field} is the JSON path of its place, or null. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ErrorJson(String field, String message) {}

  static ErrorsJson of(Refusal refusal) {
    return new ErrorsJson(
        refusal.faults().stream()
            .map(fault -> new ErrorJson(fault.field(), fault.message()))
            .toList(),
        new TreeMap<>(refusal.figures()));
  }
}
