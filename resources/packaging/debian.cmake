# Run by CPack over the staged files: what Debian's policy wants otherwise than `cmake --install` lays it.
set(share "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share")
set(doc "${share}/doc/riffdesk")
file(RENAME "${doc}/CHANGELOG.md" "${doc}/changelog")
file(REMOVE "${doc}/LICENSE")
file(COPY "${CPACK_RIFFDESK_COPYRIGHT}" DESTINATION "${doc}")
file(RENAME "${share}/zsh/site-functions" "${share}/zsh/vendor-completions")

# The package is as old as the newest release that the changelog dates.
file(STRINGS "${doc}/changelog" releases REGEX "^## \\[[0-9.]+\\] - [0-9-]+$")
list(GET releases 0 newest)
string(REGEX REPLACE ".* - " "" day "${newest}")
execute_process(COMMAND date -u -R -d "${day}" OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(WRITE "${doc}/changelog.Debian" "\
riffdesk (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Release ${CPACK_PACKAGE_VERSION}: see changelog.gz beside this file.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
execute_process(COMMAND gzip -9n "${doc}/changelog" "${doc}/changelog.Debian" "${share}/man/man1/riffdesk.1" COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE files "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/*")
foreach(file IN LISTS files)
    if(NOT file MATCHES "/usr/bin/")
        file(CHMOD "${file}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    endif()
endforeach()
