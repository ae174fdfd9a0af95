/** A small plugin that tests pack into jars. */
package org.ballincourt.host.plugin.sample;
