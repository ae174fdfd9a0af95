/** The table of public holidays, written once by a library that the plugin does not ship. */
package org.ballincourt.holidays;
