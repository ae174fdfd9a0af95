/** The modules of a descriptor, read so strictly that nothing in it is ever ignored. */
package org.ballincourt.host.plugin.module;
