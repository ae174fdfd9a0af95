package org.ballincourt.host.plugin.velocity;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.web.VelocityAllowlistModule;
import org.ballincourt.host.plugin.osgi.PluginBundle;

/** The methods that a plugin lists, each of which must be a public one of its own classes. */
public final class AllowlistedMethods {

  private static final Pattern ENTRY =
      Pattern.compile("([\\w.$]+)#\\w+\\(([^\\s,]+( [^\\s,]+)*)?\\)");

  private final PluginBundle bundle;

  private AllowlistedMethods(PluginBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * @throws RefusedException if an entry is not of the form or names no such method
   */
  public static MethodAllowlist of(List<VelocityAllowlistModule> modules, PluginBundle bundle) {
    AllowlistedMethods methods = new AllowlistedMethods(bundle);
    return MethodAllowlist.ofEntries(
        modules.stream()
            .flatMap(module -> module.methods().stream())
            .peek(methods::require)
            .collect(Collectors.toSet()));
  }

  private void require(String entry) {
    Matcher form = ENTRY.matcher(entry);
    if (!form.matches()) {
      throw refused(entry, "is not of the form class#method(type type)");
    }
    Class<?> type = bundle.load(form.group(1), Object.class);
    if (!bundle.owns(type) || !Modifier.isPublic(type.getModifiers())) {
      throw refused(entry, "is not about a public class of the plugin");
    }
    if (Arrays.stream(type.getDeclaredMethods()).noneMatch(method -> isMeant(method, entry))) {
      throw refused(entry, "is no public method of that class");
    }
  }

  private static boolean isMeant(Method method, String entry) {
    return Modifier.isPublic(method.getModifiers()) && MethodAllowlist.entry(method).equals(entry);
  }

  private static RefusedException refused(String entry, String why) {
    return new RefusedException("velocity-allowlist: " + entry + " " + why);
  }
}
