package org.ballincourt.report.dashboard.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Of what the figures of an item are a part, on the wire.
 *
 * @param project the one that was asked for; null for none
 * @param client the one that was asked for; null for none
 * @param counted how many projects are
 * @param browsable how many projects of that kind the viewer may browse
 * @param projects those that are counted, by name
 * @param words the same in a sentence
 * @param subject what the project or client is called; empty for none
 * @param report the path of its report inside Jira; null where all projects are looked at
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ScopeOfItemJson(
    ItemProjectJson project,
    ItemClientJson client,
    long counted,
    long browsable,
    List<ItemProjectJson> projects,
    String words,
    String subject,
    String report) {}
