package org.ballincourt.host.plugin.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says which methods a template may call. */
public final class MethodAllowlist {

  /** What Jira lets every plugin's template call. */
  private static final Set<String> OF_JIRA =
      Set.of(
          "org.ballincourt.host.field.FieldErrors#error(java.lang.String)",
          "com.atlassian.jira.util.I18nHelper#getText(java.lang.String)",
          "com.atlassian.jira.util.I18nHelper#getText(java.lang.String java.lang.Object)");

  private final Predicate<Method> listed;

  private MethodAllowlist(Predicate<Method> listed) {
    this.listed = listed;
  }

  /** Exactly these, as {@code fqcn#method(type type)}, and Jira's own few. */
  public static MethodAllowlist ofEntries(Set<String> entries) {
    Set<String> own = Set.copyOf(entries);
    return new MethodAllowlist(
        method -> OF_JIRA.contains(entry(method)) || own.contains(entry(method)));
  }

  /** Every public method that is declared in these packages; for the host's own templates. */
  public static MethodAllowlist ofPackages(Set<String> packages) {
    Set<String> own = Set.copyOf(packages);
    return new MethodAllowlist(method -> own.contains(method.getDeclaringClass().getPackageName()));
  }

  boolean allows(Method method) {
    return listed.test(method);
  }

  /** The method, written as an entry of {@code velocity-allowlist}. */
  public static String entry(Method method) {
    String types =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getName)
            .collect(Collectors.joining(" "));
    return method.getDeclaringClass().getName() + "#" + method.getName() + "(" + types + ")";
  }
}
