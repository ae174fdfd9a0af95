package org.ballincourt.host.plugin.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

/** How the tables of one namespace are named: {@code AO_28BE2D_MY_ROW}. */
record TableNames(String prefix) {

  static TableNames of(String namespace) {
    String digest = HexFormat.of().withUpperCase().formatHex(md5(namespace));
    return new TableNames("AO_" + digest.substring(digest.length() - 6) + "_");
  }

  private static byte[] md5(String text) {
    try {
      return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  /** The setting that keeps the version of the model, named as in Jira. */
  String modelVersion() {
    return prefix + "#";
  }

  NameConverters converters() {
    return new SimpleNameConverters(
        new AtlassianTableNameConverter(name -> prefix + name),
        new AtlassianFieldNameConverter(),
        new AtlassianSequenceNameConverter(),
        new AtlassianTriggerNameConverter(),
        new AtlassianIndexNameConverter(),
        new AtlassianUniqueNameConverter());
  }

  /** The engine may change these tables and no others. */
  SchemaConfiguration schema() {
    return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
  }
}
