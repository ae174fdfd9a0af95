package org.ballincourt;

import static java.util.stream.Collectors.toCollection;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ballincourt.testing.BuiltPlugin;
import org.ballincourt.testing.PluginDescriptor;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A script comes to a page after those whose parts it takes, or it would find nothing there. */
public class ScriptsTest {

  private static final Pattern TAKEN = Pattern.compile("= window\\.BallInCourt\\.(\\w+)");
  private static final Pattern GIVEN = Pattern.compile("window\\.BallInCourt\\.(\\w+) = ");

  /** A module of AMD: its name, and those that it asks for. */
  private static final Pattern MODULE = Pattern.compile("define\\('([^']+)', \\[([^\\]]*)\\]");

  /** An almond that does not find one only tells the browser's console. */
  @Test
  public void findTheModulesThatTheyAskForInTheirResource() {
    PluginDescriptor.read()
        .elements("web-resource")
        .forEach(
            resource -> {
              Set<String> defined = new TreeSet<>();
              Set<String> asked = new TreeSet<>();
              for (String script : scripts(resource)) {
                defined.addAll(names(MODULE, script));
                MODULE.matcher(script).results().forEach(found -> addAsked(found.group(2), asked));
              }
              asked.removeAll(defined);
              assertEquals(resource.getAttribute("key"), Set.of(), asked);
            });
  }

  private static void addAsked(String list, Set<String> asked) {
    asked.addAll(names(Pattern.compile("'([^']+)'"), list));
  }

  @Test
  public void findWhatTheyTakeInTheScriptsBeforeThem() {
    PluginDescriptor.read()
        .elements("web-resource")
        .forEach(
            resource -> {
              Set<String> given = new TreeSet<>();
              for (String script : scripts(resource)) {
                Set<String> missing = names(TAKEN, script);
                missing.removeAll(given);
                assertEquals(resource.getAttribute("key"), Set.of(), missing);
                given.addAll(names(GIVEN, script));
              }
            });
  }

  /** The texts of the scripts of a resource, in the order in which a page gets them. */
  private static List<String> scripts(Element resource) {
    NodeList files = resource.getElementsByTagName("resource");
    return IntStream.range(0, files.getLength())
        .mapToObj(i -> ((Element) files.item(i)).getAttribute("location"))
        .filter(file -> file.endsWith(".js"))
        .map(file -> BuiltPlugin.text(BuiltPlugin.CONTENT.resolve(file)))
        .toList();
  }

  private static Set<String> names(Pattern pattern, String script) {
    return pattern
        .matcher(script)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }
}
