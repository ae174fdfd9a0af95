package org.ballincourt.host.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes exports as Jira would, with one quotation mark for another. */
final class ExportJson {
  private ExportJson() {}

  static String export(String... issues) {
    return "{'issues':[%s]}".formatted(String.join(",", issues)).replace('\'', '"');
  }

  static String issue(int id, String key, String... histories) {
    return issueIn("{'id':'3','name':'In Progress'}", id, key, histories);
  }

  static String issueIn(String status, int id, String key, String... histories) {
    return """
        {'id':'%d','key':'%s','fields':{
          'project':{'id':'%d','key':'%s','name':'Project'},
          'summary':'Do it','status':%s,'created':'2009-03-06T04:54:10.080-0600'},
         'changelog':{'total':%d,'histories':[%s]}}"""
        .formatted(
            id,
            key,
            projectId(key),
            projectKey(key),
            status,
            histories.length,
            Arrays.stream(histories).collect(Collectors.joining(",")));
  }

  static String entry(int id, String created, String... items) {
    return "{'id':'%d','created':'%s','items':[%s]}"
        .formatted(id, created, String.join(",", items));
  }

  static String item(String field, String from, String fromName, String to, String toName) {
    return "{'field':'%s','fieldtype':'jira','from':%s,'fromString':%s,'to':%s,'toString':%s}"
        .formatted(field, quoted(from), quoted(fromName), quoted(to), quoted(toName));
  }

  private static String quoted(String text) {
    return text == null ? "null" : "'" + text + "'";
  }

  private static String projectKey(String key) {
    return key.substring(0, key.indexOf('-'));
  }

  private static int projectId(String key) {
    return 10000 + projectKey(key).chars().sum();
  }
}
