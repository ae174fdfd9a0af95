/** The types of custom fields that a plugin has. */
package org.ballincourt.host.plugin.field;
