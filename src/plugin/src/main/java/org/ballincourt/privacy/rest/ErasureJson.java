package org.ballincourt.privacy.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What an erasure would do, or has done, on the wire.
 *
 * @param entries how many there are of each kind, also of those that the viewer may not read
 * @param stays in words what stays
 * @param outOfReach in words what no erasure reaches
 * @param begunAt null while nobody has asked for it
 * @param erasedAt null while it is not known to be done
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ErasureJson(
    long contact,
    Map<String, Integer> entries,
    List<String> stays,
    List<String> outOfReach,
    String begunAt,
    String erasedAt) {}
