/** The modules that add something to Jira's pages. */
package org.ballincourt.host.plugin.module.web;
