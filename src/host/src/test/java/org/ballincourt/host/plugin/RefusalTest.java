package org.ballincourt.host.plugin;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.catalina.startup.Tomcat;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.osgi.ExportedPackages;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class RefusalTest {

  private static final String PACKAGE = "org.ballincourt.host.plugin.sample.";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final PluginJarFile jar = new PluginJarFile();
  private NotesHost host;

  @Before
  public void open() {
    host = new NotesHost();
  }

  @After
  public void close() {
    host.close();
  }

  @Test
  public void startsTheJarAsItIs() throws IOException {
    PluginSystem.start(write(), host, host.texts).close();
  }

  @Test
  public void startsAgainAfterBeingClosed() throws IOException {
    Path file = write();
    PluginSystem.start(file, host, host.texts).close();
    PluginSystem.start(file, host, host.texts).close();
  }

  // manifest and contents

  @Test
  public void refusesAnUnknownHeader() {
    jar.with("DynamicImport-Package", "*");
    assertRefused("MANIFEST.MF: header 'DynamicImport-Package' is not supported");
  }

  @Test
  public void refusesToRequireABundle() {
    jar.with("Require-Bundle", "org.example.other");
    assertRefused("'Require-Bundle'");
  }

  @Test
  public void refusesAJarWithoutPluginKey() {
    jar.without("Atlassian-Plugin-Key");
    assertRefused("Atlassian-Plugin-Key is 'null'");
  }

  @Test
  public void refusesAKeyThatDiffersFromTheDescriptors() {
    jar.with("Atlassian-Plugin-Key", "org.example.other");
    assertRefused("it should be 'org.example.notes'");
  }

  @Test
  public void refusesACopyOfJirasClasses() {
    jar.withFile("com/atlassian/jira/issue/Issue.class", "");
    assertRefused("com/atlassian/jira/issue/Issue.class");
  }

  @Test
  public void refusesACopyOfSpring() {
    jar.withFile("org/springframework/stereotype/Component.class", "");
    assertRefused("org/springframework/");
  }

  @Test
  public void refusesACopyOfTheEntityEngine() {
    jar.withFile("net/java/ao/Entity.class", "");
    assertRefused("net/java/ao/");
  }

  @Test
  public void refusesAJarWithoutDescriptor() {
    jar.withoutFile("atlassian-plugin.xml");
    assertRefused("no atlassian-plugin.xml");
  }

  // imports

  @Test
  public void refusesAnImportThatJiraDoesNotExport() {
    jar.with("Import-Package", "com.google.common.collect");
    assertRefused("bundle org.example.notes", "com.google.common.collect");
  }

  @Test
  public void refusesAnOptionalImportThatJiraDoesNotExport() {
    jar.with("Import-Package", "com.google.common.collect;resolution:=optional");
    assertRefused("com.google.common.collect");
  }

  @Test
  public void refusesAnImportOfAnOlderGeneration() {
    jar.with("Import-Package", "jakarta.ws.rs;version=\"[2,3)\"");
    assertRefused("jakarta.ws.rs", "(!(version>=3.0.0))");
  }

  @Test
  public void refusesTheJarWhenOnePackageIsTakenFromTheList() throws IOException {
    ExportedPackages fewer =
        ExportedPackages.read(new StringReader(exports().replace("jakarta.inject ", "# ")));
    Path file = write();
    RefusedException refused =
        assertThrows(
            RefusedException.class, () -> PluginSystem.start(file, host, host.texts, fewer));
    assertThat(refused.getMessage(), containsString("org.example.notes"));
    assertThat(refused.getMessage(), containsString("osgi.wiring.package=jakarta.inject)"));
  }

  @Test
  public void refusesAListWithAPackageThatTheHostLacks() {
    RefusedException refused =
        assertThrows(
            RefusedException.class,
            () -> ExportedPackages.read(new StringReader("org.example.none 0.0.0 invented")));
    assertThat(refused.getMessage(), containsString("the host has no package org.example.none"));
  }

  @Test
  public void knowsAPackageOfAJarThatListsNoFolders() {
    String name = Tomcat.class.getPackageName();
    ExportedPackages.read(new StringReader(name + " 10.1.34 Tomcat, as it is started"));
  }

  @Test
  public void refusesAListWithoutEvidence() {
    assertThrows(
        RefusedException.class,
        () -> ExportedPackages.read(new StringReader("jakarta.inject 2.0.1")));
  }

  @Test
  public void showsTheBundleNothingOfTheHostThatItDoesNotImport() {
    jar.with(
        "Import-Package",
        "com.atlassian.activeobjects.external,com.atlassian.templaterenderer,jakarta.inject");
    assertRefused("cannot be loaded: net/java/ao/Entity");
  }

  // descriptor

  @Test
  public void refusesAnUnknownModule() {
    jar.describing("<ao key", "<servlet-filter key=\"s\" class=\"x.Y\"/><ao key");
    assertRefused(
        "atlassian-plugin.xml/atlassian-plugin[key=org.example.notes]:"
            + " element 'servlet-filter' is not supported");
  }

  @Test
  public void refusesAnUnknownAttribute() {
    jar.describing("path=\"/example\"", "path=\"/example\" dispatcher=\"FORWARD\"");
    assertRefused("/rest[key=rest]: attribute 'dispatcher' is not supported");
  }

  @Test
  public void refusesAnUnknownElementInsideAModule() {
    jar.describing("<supports-ajax-load>", "<description>x</description><supports-ajax-load>");
    assertRefused("/web-panel[key=notes-panel]: element 'description' is not supported");
  }

  @Test
  public void refusesTextWhereNoneBelongs() {
    jar.describing("<rest-v2/>", "<rest-v2>yes</rest-v2>");
    assertRefused("/rest-v2: text 'yes' is not supported");
  }

  @Test
  public void refusesAnUnknownLocationOfAPanel() {
    jar.describing("atl.jira.view.issue.right.context", "atl.jira.view.issue.left.context");
    assertRefused("'location' is 'atl.jira.view.issue.left.context'");
  }

  @Test
  public void refusesAServletWithoutPattern() {
    jar.describing("<url-pattern>/notes/admin</url-pattern>", "");
    assertRefused("/servlet[key=admin-page]: element 'url-pattern' is missing");
  }

  @Test
  public void refusesAPatternThatJiraWouldReadOtherwise() {
    jar.describing("/notes/admin<", "*.notes<");
    assertRefused("'*.notes' is neither a path nor all below a path");
  }

  @Test
  public void refusesTwoServletsOfOnePattern() {
    jar.describing("/notes/admin<", "/notes/all/*<");
    assertRefused("two servlets have the url-pattern /notes/all/*");
  }

  @Test
  public void refusesAServletThatIsNone() {
    jar.describing(PACKAGE + "AdminPage", PACKAGE + "Notes");
    assertRefused(PACKAGE + "Notes is not a jakarta.servlet.http.HttpServlet");
  }

  @Test
  public void refusesAPanelOfAProjectPageToWhichNoItemLeads() {
    jar.describing("location=\"notes-of-project\"", "location=\"notes-of-nobody\"");
    assertRefused("/web-panel[key=project-panel]: 'location' is 'notes-of-nobody'");
  }

  @Test
  public void refusesAnUnknownSectionOfAnItem() {
    jar.describing("section=\"atl.jira.proj.config/projectgroup4", "section=\"system.admin");
    assertRefused("/web-item[key=settings-item]: 'section' is 'system.admin'");
  }

  @Test
  public void refusesAnItemBelowASectionThatIsNotThere() {
    jar.describing("admin_plugins_menu/notes-section", "admin_plugins_menu/none");
    assertRefused("/web-item[key=second-item]: 'section' is 'admin_plugins_menu/none'");
  }

  @Test
  public void refusesAnUnknownLocationOfASection() {
    jar.describing("location=\"admin_plugins_menu\"", "location=\"atl.jira.proj.config\"");
    assertRefused("/web-section[key=notes-section]: 'location' is 'atl.jira.proj.config'");
  }

  @Test
  public void refusesAnUnknownParamOfAnItem() {
    jar.describing("name=\"iconClass\"", "name=\"isPopup\"");
    assertRefused("'name' is 'isPopup', supported is only 'iconClass'");
  }

  @Test
  public void refusesAnUnknownKindOfResource() {
    jar.describing("type=\"velocity\"", "type=\"soy\"");
    assertRefused("'type' is 'soy', supported is only 'velocity'");
  }

  @Test
  public void refusesAnUnknownNestingOfConditions() {
    jar.describing("<condition class", "<conditions type=\"XOR\"/><condition class");
    assertRefused("type 'XOR' is not AND or OR");
  }

  @Test
  public void refusesAnUnknownParamOfThePlugin() {
    jar.describing("<version>", "<param name=\"learn.url\">/x</param><version>");
    assertRefused("/param[name=learn.url]");
  }

  @Test
  public void refusesAnUnknownWebResourceToDependOn() {
    jar.describing("com.atlassian.auiplugin:ajs", "com.example:other");
    assertRefused("web-resource 'com.example:other' is not known");
  }

  @Test
  public void refusesAnUnknownTransformer() {
    jar.describing("jsI18n", "soyTransformer");
    assertRefused("'key' is 'soyTransformer'");
  }

  @Test
  public void refusesAFolderAsDownload() {
    jar.describing("name=\"notes.css\"", "name=\"css/\"");
    assertRefused("'css/' is not the plain name of one file");
  }

  @Test
  public void refusesTwoModulesOfOneKey() {
    jar.describing("key=\"allowlist\"", "key=\"rest\"");
    assertRefused("two modules have the key 'rest'");
  }

  @Test
  public void refusesAPartOfAWorkflowWithoutView() {
    jar.describing("name=\"view\" location=\"templates/word.vm\"", "name=\"label\" location=\"x\"");
    assertRefused("resource[name=label]", "'label' is not one of");
  }

  @Test
  public void refusesAFunctionForAnUnknownTypeOfTransitions() {
    jar.describing("<unique>false</unique>", "<addable>initial,all</addable>");
    assertRefused("workflow-function[key=word-note]", "'all' is no type of transitions");
  }

  @Test
  public void refusesAFunctionWithAWeight() {
    jar.describing("<unique>false</unique>", "<weight>1</weight>");
    assertRefused("workflow-function[key=word-note]", "element 'weight' is not supported");
  }

  @Test
  public void refusesAConditionThatWantsAnOrder() {
    jar.describing("</condition-class>", "</condition-class><orderable>true</orderable>");
    assertRefused("workflow-condition[key=word-missing]", "'orderable' is not supported");
  }

  @Test
  public void refusesAFunctionThatIsNone() {
    jar.describing(PACKAGE + "WordNote", PACKAGE + "Notes");
    assertRefused("Notes is not a com.opensymphony.workflow.FunctionProvider");
  }

  @Test
  public void refusesADescriptorThatPointsElsewhere() {
    jar.describing("<atlassian-plugin", "<!DOCTYPE x SYSTEM \"file:///x\"><atlassian-plugin");
    assertRefused("DOCTYPE");
  }

  // what the descriptor names

  @Test
  public void refusesAClassThatIsNotThere() {
    jar.describing(PACKAGE + "LoggedIn", PACKAGE + "Missing");
    assertRefused(PACKAGE + "Missing");
  }

  @Test
  public void refusesAClassOfAnotherType() {
    jar.describing(PACKAGE + "LoggedIn", PACKAGE + "Notes");
    assertRefused(PACKAGE + "Notes is not a com.atlassian.plugin.web.Condition");
  }

  @Test
  public void refusesATemplateThatIsNotThere() {
    jar.withoutFile("templates/notes.vm");
    assertRefused("web-panel notes-panel", "templates/notes.vm");
  }

  @Test
  public void refusesATemplateThatTurnsEscapingOff() {
    jar.withFile("templates/notes.vm", "#disable_html_escaping()$view.title");
    assertRefused("templates/notes.vm", "#disable_html_escaping is refused");
  }

  @Test
  public void refusesATemplateThatCannotBeParsed() {
    jar.withFile("templates/notes.vm", "#foreach($line in $view.lines) $line");
    assertRefused("templates/notes.vm");
  }

  @Test
  public void refusesTextsThatAreNotThere() {
    jar.describing("i18n.notes", "i18n.none");
    assertRefused("i18n.none");
  }

  @Test
  public void refusesAScriptWithAnUnknownText() {
    jar.changing("js/notes.js", "notes.none", "notes.never");
    assertRefused("notes.never");
  }

  @Test
  public void refusesAScriptWithAComputedKey() {
    jar.changing("js/notes.js", "'notes.none'", "'notes.' + kind");
    assertRefused("no literal");
  }

  @Test
  public void refusesToListAMethodOfAClassThatIsNotThePlugins() {
    jar.describing(PACKAGE + "NoteView#getTitle()", "java.util.List#size()");
    assertRefused("java.util.List#size() is not about a public class of the plugin");
  }

  @Test
  public void refusesToListAMethodThatIsNotThere() {
    jar.describing("#getTitle()", "#getName()");
    assertRefused("NoteView#getName() is no public method of that class");
  }

  @Test
  public void refusesToListAMethodInAnotherForm() {
    jar.describing("#getTitle()", "#getTitle(java.lang.String, int)");
    assertRefused("is not of the form");
  }

  // beans

  @Test
  public void refusesAPluginThatWantsAServiceWhichJiraLacks() {
    jar.changing(
        "META-INF/plugin-components/imports",
        "com.atlassian.activeobjects",
        "com.atlassian.jira.user.ApplicationUser\ncom.atlassian.activeobjects");
    assertRefused("Jira has no service of type com.atlassian.jira.user.ApplicationUser");
  }

  @Test
  public void refusesAPluginWithTwoClocks() {
    jar.changing(
        "META-INF/plugin-components/component",
        "#clock",
        "#clock\n" + PACKAGE + "SampleClock#other");
    assertRefused("2 beans of type Clock");
  }

  @Test
  public void refusesAnythingElseOfTheScanner() {
    jar.changing(
        "META-INF/spring/plugin-context.xml", "scan-indexes/", "scan-indexes profile=\"x\"/");
    assertRefused("profile");
  }

  @Test
  public void refusesIndexesThatItDoesNotRead() {
    jar.withFile("META-INF/plugin-components/component-jira", "");
    assertRefused("the jar has META-INF/plugin-components/component-jira");
  }

  @Test
  public void refusesASecondSpringFile() {
    jar.withFile("META-INF/spring/more.xml", "<beans/>");
    assertRefused("the jar has META-INF/spring/more.xml");
  }

  private Path write() throws IOException {
    return jar.writeTo(folder.getRoot().toPath());
  }

  // functions of queries

  private void describeFunction(String content) {
    jar.describing(
        "</atlassian-plugin>",
        "<jql-function key=\"f\" class=\""
            + PACKAGE
            + "Notes\">"
            + content
            + "</jql-function></atlassian-plugin>");
  }

  @Test
  public void refusesAFunctionWithoutName() {
    describeFunction("");
    assertRefused("jql-function[key=f]: element 'fname' is missing");
  }

  @Test
  public void refusesAFunctionThatIsPerhapsAList() {
    describeFunction("<fname>f</fname><list>perhaps</list>");
    assertRefused("list: 'perhaps' is neither true nor false");
  }

  @Test
  public void refusesAFunctionOfQueriesThatIsNone() {
    describeFunction("<fname>f</fname>");
    assertRefused("Notes");
  }

  @Test
  public void refusesAFunctionOfANameThatIsTaken() {
    jar.describing(
        "</atlassian-plugin>",
        "<jql-function key=\"f\" class=\""
            + PACKAGE
            + "NotedIssues\"><fname>Now</fname>"
            + "</jql-function></atlassian-plugin>");
    jar.changing("META-INF/plugin-components/imports", "com.", "java.util.function.Consumer\ncom.");
    assertRefused("there is a JQL function 'Now' already");
  }

  @Test
  public void refusesAnUnknownElementOfADashboardItem() {
    jar.describing(
        "<amd-module>", "<replace-gadget-spec-uri>x</replace-gadget-spec-uri><amd-module>");
    assertRefused(
        "/dashboard-item[key=notes-item]: element 'replace-gadget-spec-uri' is not supported");
  }

  @Test
  public void refusesADashboardItemThatNoScriptRuns() {
    jar.describing("<amd-module>notes/item</amd-module>", "");
    assertRefused("/dashboard-item[key=notes-item]: element 'amd-module' is missing");
  }

  @Test
  public void refusesADashboardItemThatIsPerhapsConfigurable() {
    jar.describing("configurable=\"true\"", "configurable=\"yes\"");
    assertRefused("'configurable' is 'yes', neither true nor false");
  }

  @Test
  public void refusesAContextProviderOfADashboardItemWithoutTemplate() {
    jar.describing(
        "<resource name=\"view\" type=\"velocity\" location=\"templates/notes.vm\"/>\n    <context-provider class=\"org.ballincourt.host.plugin.sample.NotesPanel\"/>\n    <condition class=\"org.ballincourt.host.plugin.sample.LoggedIn\"/>\n    <amd",
        "<context-provider class=\"org.ballincourt.host.plugin.sample.NotesPanel\"/><amd");
    assertRefused("there is a context-provider, but no template that it could fill");
  }

  @Test
  public void refusesADashboardItemWhoseDefinitionSaysMore() {
    jar.describing("<categories>", "<icon/><categories>");
    assertRefused("/definition: element 'icon' is not supported");
  }

  @Test
  public void refusesAThumbnailThatIsNotShipped() {
    jar.describing("notes-pictures/notes.svg", "notes-pictures/none.svg");
    assertRefused("dashboard-item notes-item", "none.svg is no file of it");
  }

  private void assertRefused(String... parts) {
    RefusedException refused =
        assertThrows(
            RefusedException.class, () -> PluginSystem.start(write(), host, host.texts).close());
    for (String part : parts) {
      assertThat(refused.getMessage(), containsString(part));
    }
  }

  private static String exports() throws IOException {
    try (InputStream list = ExportedPackages.class.getResourceAsStream("/exports.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
