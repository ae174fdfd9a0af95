package org.ballincourt.host.search.field;

/**
 * A custom field that issues can be searched by.
 *
 * @param id as Jira writes it, {@code customfield_10100}
 * @param name as its administrator named it, which need not be unique
 * @param searcherKey complete module key of its searcher, such as {@code
 *     com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher}
 */
public record SearchableField(String id, String name, String searcherKey) {}
