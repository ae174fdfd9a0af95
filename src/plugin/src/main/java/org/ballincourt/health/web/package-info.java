/** The page that tells administrators how the plugin is. */
package org.ballincourt.health.web;
