package org.ballincourt.bench.answer;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ballincourt.bench.jira.PluginBeans;

/**
 * Something that the plugin is asked.
 *
 * @param name in words
 * @param projects whose issues it is about
 * @param asking makes what is asked, as it is after a start, and gives back the asking of it
 * @param rows that the answer is made of; null where it is made of no turns
 */
record Question(
    String name, Collection<Long> projects, Function<PluginBeans, Supplier<?>> asking, Rows rows) {}
