package org.ballincourt;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.ballincourt.jira.ClientPermissions;
import org.ballincourt.testing.BuiltPlugin;
import org.ballincourt.testing.PluginDescriptor;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class DescriptorTest {

  /** What may stand in the descriptor, and under what. */
  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("plugin-info", Set.of("atlassian-plugin")),
          Map.entry(
              "description",
              Set.of(
                  "plugin-info",
                  "customfield-type",
                  "dashboard-item",
                  "workflow-function",
                  "workflow-condition",
                  "workflow-validator")),
          Map.entry("version", Set.of("plugin-info")),
          Map.entry("vendor", Set.of("plugin-info")),
          Map.entry("param", Set.of("plugin-info", "web-item")),
          Map.entry(
              "resource",
              Set.of(
                  "atlassian-plugin",
                  "web-panel",
                  "web-resource",
                  "customfield-type",
                  "workflow-function",
                  "workflow-condition",
                  "workflow-validator")),
          Map.entry("workflow-function", Set.of("atlassian-plugin")),
          Map.entry("function-class", Set.of("workflow-function")),
          Map.entry("orderable", Set.of("workflow-function")),
          Map.entry("unique", Set.of("workflow-function")),
          Map.entry("deletable", Set.of("workflow-function")),
          Map.entry("workflow-condition", Set.of("atlassian-plugin")),
          Map.entry("condition-class", Set.of("workflow-condition")),
          Map.entry("workflow-validator", Set.of("atlassian-plugin")),
          Map.entry("validator-class", Set.of("workflow-validator")),
          Map.entry("customfield-type", Set.of("atlassian-plugin")),
          Map.entry("dashboard-item", Set.of("atlassian-plugin")),
          Map.entry("definition", Set.of("dashboard-item")),
          Map.entry("title", Set.of("definition")),
          Map.entry("categories", Set.of("definition")),
          Map.entry("category", Set.of("categories")),
          Map.entry("author", Set.of("definition")),
          Map.entry("name", Set.of("author")),
          Map.entry("thumbnail", Set.of("definition")),
          Map.entry("amd-module", Set.of("dashboard-item")),
          Map.entry("valid-searcher", Set.of("customfield-type")),
          Map.entry("ao", Set.of("atlassian-plugin")),
          Map.entry("entity", Set.of("ao")),
          Map.entry("upgradeTask", Set.of("ao")),
          Map.entry("rest-migration", Set.of("atlassian-plugin")),
          Map.entry("rest-v2", Set.of("rest-migration")),
          Map.entry("rest", Set.of("atlassian-plugin")),
          Map.entry("servlet", Set.of("atlassian-plugin")),
          Map.entry("url-pattern", Set.of("servlet")),
          Map.entry("user-key-change-handler", Set.of("atlassian-plugin")),
          Map.entry("project-permission", Set.of("atlassian-plugin")),
          Map.entry("jql-function", Set.of("atlassian-plugin")),
          Map.entry("fname", Set.of("jql-function")),
          Map.entry("list", Set.of("jql-function")),
          Map.entry("web-section", Set.of("atlassian-plugin")),
          Map.entry("web-item", Set.of("atlassian-plugin")),
          Map.entry("link", Set.of("web-item")),
          Map.entry("web-panel", Set.of("atlassian-plugin")),
          Map.entry("label", Set.of("web-section", "web-item", "web-panel")),
          Map.entry("condition", Set.of("web-item", "web-panel")),
          Map.entry("context-provider", Set.of("web-panel")),
          Map.entry("supports-ajax-load", Set.of("web-panel")),
          Map.entry("web-resource", Set.of("atlassian-plugin")),
          Map.entry("dependency", Set.of("web-resource")),
          Map.entry("transformation", Set.of("web-resource")),
          Map.entry("transformer", Set.of("transformation")),
          Map.entry("context", Set.of("web-resource")),
          Map.entry("velocity-allowlist", Set.of("atlassian-plugin")),
          Map.entry("method", Set.of("velocity-allowlist")));

  /** The modules that serve every feature. */
  private static final Set<String> COMMON =
      Set.of("tables", "rest-migration", "rest", "page-allowlist", "ballincourt");

  /** Jira knows a permission by the module's key alone, so it is the permission's own name. */
  private static final Set<String> PERMISSIONS =
      Stream.of(
              ClientPermissions.RUN_CLIENT_WORK,
              ClientPermissions.SEE_CLIENT_FIGURES,
              ClientPermissions.READ_FEEDBACK)
          .map(ProjectPermissionKey::permissionKey)
          .collect(toSet());

  /** In the order in which their packages build on one another. */
  private static final List<String> FEATURES =
      List.of(
          "calendar",
          "change",
          "court",
          "client",
          "commitment",
          "questionnaire",
          "followup",
          "report",
          "privacy",
          "site",
          "health",
          "administration");

  private static final String SERVLET_ACCESS = "com.atlassian.annotations.security";

  private final PluginDescriptor descriptor = PluginDescriptor.read();

  @Test
  public void hasOnlyElementsThatJiraKnowsAndInTheirPlaces() {
    for (Element element : descriptor.elements()) {
      String parent = ((Element) element.getParentNode()).getTagName();
      Set<String> parents = PARENTS.getOrDefault(element.getTagName(), Set.of());
      assertTrue(element.getTagName() + " under " + parent, parents.contains(parent));
    }
  }

  @Test
  public void listsNoElementAsKnownThatIsNotUsed() {
    Set<String> used = descriptor.elements().stream().map(Element::getTagName).collect(toSet());

    assertEquals(used, PARENTS.keySet());
  }

  @Test
  public void namesOnlyClassesThatExist() throws ClassNotFoundException {
    List<String> names = new ArrayList<>(descriptor.textsOf("entity"));
    names.addAll(descriptor.textsOf("upgradeTask"));
    names.addAll(descriptor.textsOf("function-class"));
    names.addAll(descriptor.textsOf("condition-class"));
    names.addAll(descriptor.textsOf("validator-class"));
    descriptor.elements().stream()
        .map(element -> element.getAttribute("class"))
        .filter(name -> !name.isEmpty())
        .forEach(names::add);

    for (String name : names) {
      Class.forName(name);
    }
  }

  /**
   * Jira asks the class itself and none above it; a servlet that says nothing is an error to it.
   */
  @Test
  public void saysOfEachServletWhoMayOpenIt() throws ClassNotFoundException {
    List<String> servlets =
        descriptor.elements("servlet").map(element -> element.getAttribute("class")).toList();

    assertFalse(servlets.isEmpty());
    for (String servlet : servlets) {
      assertTrue(
          servlet,
          Stream.of(Class.forName(servlet).getDeclaredAnnotations())
              .anyMatch(DescriptorTest::isAccess));
    }
  }

  private static boolean isAccess(Annotation annotation) {
    return annotation.annotationType().getPackageName().equals(SERVLET_ACCESS);
  }

  @Test
  public void namesOnlyResourcesThatExist() {
    descriptor
        .elements("resource")
        .map(DescriptorTest::file)
        .forEach(file -> assertTrue(file, Files.isRegularFile(BuiltPlugin.CONTENT.resolve(file))));
  }

  /** A download is asked for by its name; two that are swapped would not be noticed otherwise. */
  @Test
  public void callsADownloadAsItsFileIsCalled() {
    descriptor
        .elements("resource")
        .filter(resource -> resource.getAttribute("type").equals("download"))
        .forEach(
            resource ->
                assertEquals(
                    fileName(resource.getAttribute("location")),
                    fileName(resource.getAttribute("name"))));
  }

  @Test
  public void shipsNoStyleScriptOrTemplateThatItDoesNotName() {
    Set<String> named = descriptor.elements("resource").map(DescriptorTest::file).collect(toSet());

    for (String ending : List.of(".css", ".js", ".vm")) {
      BuiltPlugin.files(BuiltPlugin.CONTENT, ending).stream()
          .map(file -> BuiltPlugin.CONTENT.relativize(file).toString())
          .filter(file -> !named.contains(file))
          .forEach(file -> assertTrue(file, !file.endsWith(".js") && isNamedByAPage(file)));
    }
  }

  private static boolean isNamedByAPage(String template) {
    return BuiltPlugin.files(BuiltPlugin.SOURCES, ".java").stream()
        .filter(source -> source.toString().contains("/web/"))
        .anyMatch(source -> BuiltPlugin.text(source).contains('"' + template + '"'));
  }

  /** Jira shows a broken picture in its list of gadgets otherwise, and says nothing. */
  @Test
  public void picturesEachDashboardItemWithAFileThatItShips() {
    Set<String> files =
        descriptor.elements("web-resource").flatMap(DescriptorTest::addresses).collect(toSet());

    descriptor
        .elements("thumbnail")
        .map(thumbnail -> thumbnail.getAttribute("location"))
        .forEach(address -> assertTrue(address, files.contains(address)));
  }

  /** A name that no script defines shows an empty item, and an error in the browser alone. */
  @Test
  public void namesOnlyModulesThatAScriptOfTheDashboardDefines() {
    String scripts =
        BuiltPlugin.files(BuiltPlugin.CONTENT, ".js").stream()
            .map(BuiltPlugin::text)
            .collect(joining());

    descriptor
        .textsOf("amd-module")
        .forEach(name -> assertTrue(name, scripts.contains("define('" + name + "', ")));
  }

  private static Stream<String> addresses(Element resource) {
    String folder =
        "/download/resources/"
            + PluginDescriptor.read().pluginKey()
            + ":"
            + resource.getAttribute("key");
    NodeList files = resource.getElementsByTagName("resource");
    return IntStream.range(0, files.getLength())
        .mapToObj(i -> folder + "/" + ((Element) files.item(i)).getAttribute("name"));
  }

  @Test
  public void listsTheEntitiesThatTheCodeHas() {
    Set<String> entities =
        BuiltPlugin.classes().stream()
            .filter(type -> type.isInterface() && type.isAssignableTo(RawEntity.class))
            .map(JavaClass::getName)
            .collect(toSet());

    assertEquals(entities, Set.copyOf(descriptor.textsOf("entity")));
  }

  @Test
  public void bringsEachPermissionThatTheCodeAsksFor() {
    Set<String> brought =
        descriptor
            .elements("project-permission")
            .map(module -> module.getAttribute("key"))
            .collect(toSet());

    assertEquals(PERMISSIONS, brought);
  }

  @Test
  public void givesEachModuleAKeyOfItsOwn() {
    List<String> keys = moduleKeys();

    assertEquals(keys.size(), new HashSet<>(keys).size());
  }

  @Test
  public void namesEachModuleAfterItsFeature() {
    moduleKeys().stream()
        .filter(key -> !COMMON.contains(key) && !PERMISSIONS.contains(key))
        .forEach(key -> assertTrue(key, key.matches("[a-z]+(-[a-z]+)+") && isOfAFeature(key)));
  }

  @Test
  public void hasItsSectionsInTheOrderOfThePackages() {
    List<Integer> order = features().map(FEATURES::indexOf).toList();

    assertEquals(order.stream().sorted().toList(), order);
  }

  @Test
  public void opensEachSectionWithALineThatNamesTheFeature() {
    Set<String> opened = new HashSet<>();
    for (Element module : descriptor.modules()) {
      String feature = feature(module.getAttribute("key"));
      if (isOfAFeature(module.getAttribute("key")) && opened.add(feature)) {
        String comment = PluginDescriptor.commentAbove(module);
        assertTrue(comment, comment.startsWith(feature + ": "));
      }
    }
  }

  private List<String> moduleKeys() {
    return descriptor.modules().stream().map(module -> module.getAttribute("key")).toList();
  }

  private Stream<String> features() {
    return moduleKeys().stream().filter(DescriptorTest::isOfAFeature).map(DescriptorTest::feature);
  }

  private static boolean isOfAFeature(String key) {
    return key.contains("-") && FEATURES.contains(feature(key));
  }

  private static String feature(String key) {
    return key.split("-")[0];
  }

  private static String file(Element resource) {
    String location = resource.getAttribute("location");
    boolean texts = resource.getAttribute("type").equals("i18n");
    return texts ? location.replace('.', '/') + ".properties" : location;
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
