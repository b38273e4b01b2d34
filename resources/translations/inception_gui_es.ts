<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Run the command again with --verbose before it for technical details.</source>
        <translation>Repita la orden con --verbose delante para ver los detalles técnicos.</translation>
    </message>
    <message>
        <source>Interrupted: {count} written. Run the same command to resume.</source>
        <translation>Interrumpido: {count} escritos. La misma orden continúa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new part(s)</source>
        <translation>
            <numerusform>%Ln parte nueva</numerusform>
            <numerusform>%Ln partes nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Already there: {count}.</source>
        <translation>Ya estaban: {count}.</translation>
    </message>
    <message>
        <source>{failed} of {count} could not be read; see error_kind.</source>
        <translation>{failed} de {count} no se pudieron leer; véase error_kind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out: --local uses all cores, and --device chooses a GPU.</source>
        <translation>Omítalas: --local usa todos los núcleos, y --device elige una GPU.</translation>
    </message>
    <message>
        <source>Measuring on {where}. Close other programs for accurate results.</source>
        <translation>Midiendo en {where}. Cierre otros programas para obtener valores exactos.</translation>
    </message>
    <message>
        <source>Interrupted: {done} of {count} written.</source>
        <translation>Interrumpido: {done} de {count} escritos.</translation>
    </message>
    <message>
        <source>To resume: inception-cli classify --resume {id}</source>
        <translation>Para continuar: inception-cli classify --resume {id}</translation>
    </message>
    <message>
        <source>Results from earlier runs: {count}. Use --again to classify them again.</source>
        <translation>Resultados de pasadas anteriores: {count}. Use --again para clasificarlos de nuevo.</translation>
    </message>
    <message>
        <source>{failed} of {count} could not be read.</source>
        <translation>{failed} de {count} no se pudieron leer.</translation>
    </message>
    <message>
        <source>Only the first page or frame of {count} was classified. Use --all-pages to classify all.</source>
        <translation>Solo se clasificó la primera página o fotograma de {count}. Use --all-pages para clasificarlo todo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown as usual, for example with its own range of values: {count}. Table, JSON and HTML say how.</source>
        <translation>No se muestran como es habitual, por ejemplo con su propio rango de valores: {count}. La tabla, JSON y HTML dicen cómo.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>Pipe the bytes of an image file into it.</source>
        <translation>Envíele los bytes de un archivo de imagen.</translation>
    </message>
    <message>
        <source>Standard input holds more than {memory_bytes} MB, too much for an image.</source>
        <translation>La entrada estándar contiene más de {memory_bytes} MB, demasiado para una imagen.</translation>
    </message>
    <message>
        <source>Standard input is empty.</source>
        <translation>La entrada estándar está vacía.</translation>
    </message>
    <message>
        <source>{line}. Fast mode is not faster here: this device has no half precision.</source>
        <translation>{line}. El modo rápido no es más rápido aquí: este dispositivo no tiene media precisión.</translation>
    </message>
    <message>
        <source>{line}. Fast mode is not faster here.</source>
        <translation>{line}. El modo rápido no es más rápido aquí.</translation>
    </message>
    <message>
        <source>“auto” uses cpu, because {name} was refused.</source>
        <translation>«auto» usa la CPU porque se rechazó {name}.</translation>
    </message>
    <message>
        <source>Intel GPUs and NPUs are used only when --device names them.</source>
        <translation>Las GPU Intel y las NPU solo se usan si --device las nombra.</translation>
    </message>
    <message>
        <source>{count}; {count2} beside the best of each.</source>
        <translation>{count}; {count2} además de la mejor de cada uno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>No copies and nothing that looks alike.</source>
        <translation>No hay copias ni nada que se parezca.</translation>
    </message>
    <message>
        <source>Interrupted: the report covers {done} of {total}.</source>
        <translation>Interrumpido: el informe abarca {done} de {total}.</translation>
    </message>
    <message>
        <source>To resume, run the same command with --resume.</source>
        <translation>Para continuar, ejecute la misma orden con --resume.</translation>
    </message>
    <message>
        <source>{number} of {count} could not be read.</source>
        <translation>{number} de {count} no se pudieron leer.</translation>
    </message>
    <message>
        <source>{sentence} The evaluation continues but cannot be resumed later.</source>
        <translation>{sentence} La evaluación sigue, pero no se podrá continuar después.</translation>
    </message>
    <message>
        <source>Resuming: {known} of {count} already done.</source>
        <translation>Continuando: {known} de {count} ya hechos.</translation>
    </message>
    <message>
        <source>There is no interrupted evaluation of these images with the same weights, crops and mode.</source>
        <translation>No hay ninguna evaluación interrumpida de estas imágenes con los mismos pesos, recortes y modo.</translation>
    </message>
    <message>
        <source>Start a new one without --resume.</source>
        <translation>Empiece una nueva sin --resume.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln clase</numerusform>
            <numerusform>%Ln clases</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} of {classes} in “{source}”{labelled}:</source>
        <translation>{images} de {classes} en «{source}»{labelled}:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta más</numerusform>
            <numerusform>%Ln etiquetas más</numerusform>
        </translation>
    </message>
    <message>
        <source>No image that “{source}” names exists: {where}.</source>
        <translation>No existe ninguna imagen que nombre «{source}»: {where}.</translation>
    </message>
    <message>
        <source>Paths are relative to the folder of the table.</source>
        <translation>Las rutas parten de la carpeta de la tabla.</translation>
    </message>
    <message>
        <source>Not found: {count}. For example, {where}.</source>
        <translation>No encontrados: {count}. Por ejemplo, {where}.</translation>
    </message>
    <message>
        <source>Skipped: {count} on the blacklist.</source>
        <translation>Omitidos: {count} de la lista negra.</translation>
    </message>
    <message>
        <source>Skipped: {count}{unknown}.</source>
        <translation>Omitidos: {count}{unknown}.</translation>
    </message>
    <message>
        <source>Skipped: {images} with {count} that match no class.</source>
        <translation>Omitidos: {images} con {count} que no corresponden a ninguna clase.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>“{name}” is not a folder, and several images need one.</source>
        <translation>«{name}» no es una carpeta, y varias imágenes necesitan una.</translation>
    </message>
    <message>
        <source>Give a folder with --output DIR.</source>
        <translation>Indique una carpeta con --output DIR.</translation>
    </message>
    <message>
        <source>{number} of {count} could not be read or saved.</source>
        <translation>{number} de {count} no se pudieron leer o guardar.</translation>
    </message>
    <message>
        <source>“{path}” is one file, but each image gets its own file in the folder --output.</source>
        <translation>«{path}» es un solo archivo, pero cada imagen recibe el suyo en la carpeta --output.</translation>
    </message>
    <message>
        <source>Use “{kind}” instead to save one {kind} file per image. For a single image, give --output a file name too.</source>
        <translation>Use «{kind}» para guardar un archivo {kind} por imagen. Para una sola imagen, dé también un nombre de archivo a --output.</translation>
    </message>
    <message>
        <source>“{among}” is neither a folder nor the number of a run.</source>
        <translation>«{among}» no es una carpeta ni el número de una pasada.</translation>
    </message>
    <message>
        <source>`inception-cli runs list` shows all runs.</source>
        <translation>`inception-cli runs list` muestra todas las pasadas.</translation>
    </message>
    <message>
        <source>Skipped: {skipped}.</source>
        <translation>Omitidos: {skipped}.</translation>
    </message>
    <message>
        <source>Choose another name for the result, or add --overwrite.</source>
        <translation>Elija otro nombre para el resultado, o añada --overwrite.</translation>
    </message>
    <message>
        <source>No images found.</source>
        <translation>No se encontraron imágenes.</translation>
    </message>
    <message>
        <source>Give images, or a folder of them.</source>
        <translation>Indique imágenes o una carpeta con imágenes.</translation>
    </message>
    <message>
        <source>The name “{output}” does not say in which format to write.</source>
        <translation>El nombre «{output}» no dice en qué formato escribir.</translation>
    </message>
    <message>
        <source>Let it end in .npy, .npz or .parquet.</source>
        <translation>Debe terminar en .npy, .npz o .parquet.</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation>Los archivos Parquet necesitan pyarrow, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it with: pip install pyarrow. Or write an .npz file.</source>
        <translation>Instálelo con: pip install pyarrow. O escriba un archivo .npz.</translation>
    </message>
    <message>
        <source>Training the last blocks; the weights taught so far are saved already.</source>
        <translation>Entrenando los últimos bloques; los pesos enseñados hasta ahora ya están guardados.</translation>
    </message>
    <message>
        <source>On {count} kept aside: right on {before} before, on {after} after training (McNemar's test, p = {p_value}).</source>
        <translation>En {count} apartadas: correcta en {before} antes, en {after} después del entrenamiento (prueba de McNemar, p = {p_value}).</translation>
    </message>
    <message>
        <source>That is better, so the trained network is what was saved.</source>
        <translation>Es mejor, así que se guardó la red entrenada.</translation>
    </message>
    <message>
        <source>That is not clearly better, so the trained network was not kept.</source>
        <translation>No es claramente mejor, así que no se conservó la red entrenada.</translation>
    </message>
    <message>
        <source>Run {run_id} continues.</source>
        <translation>Continúa la pasada {run_id}.</translation>
    </message>
    <message>
        <source>Watching {count}. Press Ctrl+C to stop.</source>
        <translation>Vigilando: {count}. Ctrl+C detiene.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {count} classified, {failed} could not be read.</source>
        <translation>Detenido. {count} clasificados, {failed} no se pudieron leer.</translation>
    </message>
    <message>
        <source>All results: inception-cli runs export {run_id}</source>
        <translation>Todos los resultados: inception-cli runs export {run_id}</translation>
    </message>
    <message>
        <source>“{text}” is not a folder.</source>
        <translation>«{text}» no es una carpeta.</translation>
    </message>
    <message>
        <source>{path}: {message} It will be tried again.</source>
        <translation>{path}: {message} Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>“{folder}” is not there. Waiting for it.</source>
        <translation>«{folder}» no está. Esperando.</translation>
    </message>
    <message>
        <source>“{folder}” is there again.</source>
        <translation>«{folder}» está de nuevo.</translation>
    </message>
    <message>
        <source>To undo the copies: inception-cli undo {journal}</source>
        <translation>Para deshacer las copias: inception-cli undo {journal}</translation>
    </message>
    <message>
        <source>To undo the keywords: inception-cli tag --undo {journal}</source>
        <translation>Para deshacer las palabras clave: inception-cli tag --undo {journal}</translation>
    </message>
    <message>
        <source>Use --follow-links to follow links that lead out of the folder.</source>
        <translation>Use --follow-links para seguir los enlaces que salen de la carpeta.</translation>
    </message>
    <message>
        <source>{fell_back_because} Using the CPU.</source>
        <translation>{fell_back_because} Se usa la CPU.</translation>
    </message>
    <message>
        <source>Downloaded and verified.</source>
        <translation>Descargado y comprobado.</translation>
    </message>
    <message>
        <source>Downloaded. The publisher states no hash, so the file could not be verified.</source>
        <translation>Descargado. El editor no indica ninguna suma de comprobación, así que no se pudo comprobar el archivo.</translation>
    </message>
    <message>
        <source>The name “{output}” says {said}, which this command does not write.</source>
        <translation>El nombre «{output}» indica {said}, que esta orden no escribe.</translation>
    </message>
    <message>
        <source>It writes {list}. Choose another name for the result.</source>
        <translation>Escribe {list}. Elija otro nombre para el resultado.</translation>
    </message>
    <message>
        <source>The name “{output}” says {said}, but --format says {asked}.</source>
        <translation>El nombre «{output}» indica {said}, pero --format indica {asked}.</translation>
    </message>
    <message>
        <source>Choose another name for the result, or leave --format out.</source>
        <translation>Elija otro nombre para el resultado, u omita --format.</translation>
    </message>
    <message>
        <source>There is no folder “{parent}” to write “{name}” to.</source>
        <translation>No existe la carpeta «{parent}» donde escribir «{name}».</translation>
    </message>
    <message>
        <source>Create the folder first, or choose another one.</source>
        <translation>Cree primero la carpeta, o elija otra.</translation>
    </message>
    <message>
        <source>Two results would be written to the same file.</source>
        <translation>Dos resultados se escribirían en el mismo archivo.</translation>
    </message>
    <message>
        <source>Give each result its own name.</source>
        <translation>Dé a cada resultado su propio nombre.</translation>
    </message>
    <message>
        <source>“{existing}” is an input file and would be overwritten.</source>
        <translation>«{existing}» es un archivo de entrada y se sobrescribiría.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Elija otro nombre para el resultado.</translation>
    </message>
    <message>
        <source>“{existing}” is one of this program's own files.</source>
        <translation>«{existing}» es un archivo de este programa.</translation>
    </message>
    <message>
        <source>“{path}” exists already, and nothing tells whether it is an older result.</source>
        <translation>«{path}» ya existe, y nada dice si es un resultado anterior.</translation>
    </message>
    <message>
        <source>“{path}” exists and is {names}, not {names2}.</source>
        <translation>«{path}» existe y es {names}, no {names2}.</translation>
    </message>
    <message>
        <source>The format {file_format} cannot be written to standard output.</source>
        <translation>El formato {file_format} no se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>Deleted run {id}.</source>
        <translation>Pasada {id} eliminada.</translation>
    </message>
    <message>
        <source>Delete run {strip}?</source>
        <translation>¿Eliminar la pasada {strip}?</translation>
    </message>
    <message>
        <source>The last run is {strip}. Nothing was deleted.</source>
        <translation>La última pasada es {strip}. No se eliminó nada.</translation>
    </message>
    <message>
        <source>There is no unfinished run.</source>
        <translation>No hay ninguna pasada sin terminar.</translation>
    </message>
    <message>
        <source>There are no saved runs.</source>
        <translation>No hay pasadas guardadas.</translation>
    </message>
    <message>
        <source>“{text}” is not the number of a run.</source>
        <translation>«{text}» no es el número de una pasada.</translation>
    </message>
    <message>
        <source>Give a number from “inception-cli runs list”, or the word “last”.</source>
        <translation>Dé un número de «inception-cli runs list», o la palabra «last».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more class(es)</source>
        <translation>
            <numerusform>%Ln clase más</numerusform>
            <numerusform>%Ln clases más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export: run {id} has no images.</source>
        <translation>Nada que exportar: la pasada {id} no tiene imágenes.</translation>
    </message>
    <message>
        <source>Nothing to export: every image of run {id} could be read.</source>
        <translation>Nada que exportar: se pudieron leer todas las imágenes de la pasada {id}.</translation>
    </message>
    <message>
        <source>Nothing to export: no image of run {id} matches the filters.</source>
        <translation>Nada que exportar: ninguna imagen de la pasada {id} cumple los filtros.</translation>
    </message>
    <message>
        <source>{failed} of {number} checks failed.</source>
        <translation>Fallaron {failed} de {number} comprobaciones.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Todas las comprobaciones correctas.</translation>
    </message>
    <message>
        <source>Qt platforms: {list}; exports: {list2}</source>
        <translation>Plataformas de Qt: {list}; exportaciones: {list2}</translation>
    </message>
    <message>
        <source>Press Ctrl+C to stop. The file on the next line holds the token.</source>
        <translation>Ctrl+C detiene. El archivo de la línea siguiente contiene la clave.</translation>
    </message>
    <message>
        <source>No similar image was found.</source>
        <translation>No se encontró ninguna imagen similar.</translation>
    </message>
    <message>
        <source>“--in all” and “--no-store” cannot be combined.</source>
        <translation>«--in all» y «--no-store» no se pueden combinar.</translation>
    </message>
    <message>
        <source>Give a folder to search in.</source>
        <translation>Indique una carpeta donde buscar.</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Simulacro: no se cambió nada.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>«{folder}» no es una carpeta.</translation>
    </message>
    <message>
        <source>Give the folder that holds the images.</source>
        <translation>Indique la carpeta que contiene las imágenes.</translation>
    </message>
    <message>
        <source>Nothing was sorted. Run the same command again to continue.</source>
        <translation>No se ordenó nada. Ejecute de nuevo la misma orden para continuar.</translation>
    </message>
    <message>
        <source>To undo: inception-cli undo {journal}</source>
        <translation>Para deshacer: inception-cli undo {journal}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong</source>
        <comment>%Ln file that belongs</comment>
        <translation>
            <numerusform>%Ln archivo asociado</numerusform>
            <numerusform>%Ln archivos asociados</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed with a number because the name is taken: {count}.</source>
        <translation>Renombrados con un número porque el nombre está ocupado: {count}.</translation>
    </message>
    <message>
        <source>Moved along: {along} to these images (XMP, RAW, MOV, JSON, …).</source>
        <translation>Movidos con ellas: {along} de estas imágenes (XMP, RAW, MOV, JSON, …).</translation>
    </message>
    <message>
        <source>Left where they are: {left} to these images{why}.</source>
        <translation>Dejados donde están: {left} de estas imágenes{why}.</translation>
    </message>
    <message>
        <source>Not sorted:</source>
        <translation>No ordenados:</translation>
    </message>
    <message>
        <source>Space: {needed_bytes} MB needed, {free_bytes} MB free.</source>
        <translation>Espacio: se necesitan {needed_bytes} MB, hay {free_bytes} MB libres.</translation>
    </message>
    <message>
        <source>This run is not saved.</source>
        <translation>Esta pasada no se guarda.</translation>
    </message>
    <message>
        <source>No keywords were written. Run the same command again to continue.</source>
        <translation>No se escribieron palabras clave. Ejecute de nuevo la misma orden para continuar.</translation>
    </message>
    <message>
        <source>Keywords for {count}:</source>
        <translation>Palabras clave para {count}:</translation>
    </message>
    <message>
        <source>Without keywords:</source>
        <translation>Sin palabras clave:</translation>
    </message>
    <message>
        <source>To undo: inception-cli tag --undo {journal}</source>
        <translation>Para deshacer: inception-cli tag --undo {journal}</translation>
    </message>
    <message>
        <source>There are no keywords to undo.</source>
        <translation>No hay palabras clave que deshacer.</translation>
    </message>
    <message>
        <source>“{output}” is not a name for weights.</source>
        <translation>«{output}» no es un nombre para pesos.</translation>
    </message>
    <message>
        <source>Let it end in .safetensors.</source>
        <translation>Debe terminar en .safetensors.</translation>
    </message>
    <message>
        <source>There is no report: too few images to measure.</source>
        <translation>No hay informe: demasiado pocas imágenes para medir.</translation>
    </message>
    <message>
        <source>The same in two classes:</source>
        <translation>La misma en dos clases:</translation>
    </message>
    <message>
        <source>“{own}” has {count}, less than a third of the largest class.</source>
        <translation>«{own}» tiene {count}, menos de un tercio de la clase mayor.</translation>
    </message>
    <message>
        <source>“{wanted}” is saved as “{name}”: the disk does not accept that name.</source>
        <translation>«{wanted}» se guarda como «{name}»: el disco no acepta ese nombre.</translation>
    </message>
    <message>
        <source>“{output}” already has a training run.</source>
        <translation>«{output}» ya contiene un entrenamiento.</translation>
    </message>
    <message>
        <source>Add --resume to continue it, or choose another folder.</source>
        <translation>Añada --resume para continuarlo, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Learning from {count} of {classes}.</source>
        <translation>Aprendiendo de {count} de {classes}.</translation>
    </message>
    <message>
        <source>Skipped: {count} without a label.</source>
        <translation>Omitidos: {count} sin etiqueta.</translation>
    </message>
    <message>
        <source>Nothing will be measured: there are no validation images.</source>
        <translation>No se medirá nada: no hay imágenes de validación.</translation>
    </message>
    <message>
        <source>Measuring on {count}.</source>
        <translation>Midiendo con {count}.</translation>
    </message>
    <message>
        <source>These images are among those to learn from.</source>
        <translation>Estas imágenes están entre las que se usan para aprender.</translation>
    </message>
    <message>
        <source>Training on {device}: {steps} steps of {images}.</source>
        <translation>Entrenando en {device}: {steps} pasos de {images}.</translation>
    </message>
    <message>
        <source>{processes} processes share each step.</source>
        <translation>{processes} procesos comparten cada paso.</translation>
    </message>
    <message>
        <source>Resuming after step {step}.</source>
        <translation>Se reanuda tras el paso {step}.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value} of {images} right.</source>
        <translation>Época {epoch}: {value} de {images} correctas.</translation>
    </message>
    <message>
        <source>Checkpoint after step {step}.</source>
        <translation>Punto de control tras el paso {step}.</translation>
    </message>
    <message>
        <source>This journal was not written by this program for you, or was changed since.</source>
        <translation>Este diario no lo escribió este programa para usted, o se cambió después.</translation>
    </message>
    <message>
        <source>If you trust it, add --yes to do what is listed above.</source>
        <translation>Si confía en él, añada --yes para hacer lo indicado arriba.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <comment>%Ln copy</comment>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was not deleted because it is not empty.</source>
        <translation>{folder} no se eliminó porque no está vacía.</translation>
    </message>
    <message>
        <source>Skipped an unusable journal: {path}</source>
        <translation>Se omitió un diario inservible: {path}</translation>
    </message>
    <message>
        <source>There is no sort to undo.</source>
        <translation>No hay ninguna ordenación que deshacer.</translation>
    </message>
    <message>
        <source>It would {verb} {count}:</source>
        <translation>Haría lo siguiente: {verb} {count}:</translation>
    </message>
    <message>
        <source>Interrupted: {count} written.</source>
        <translation>Interrumpido: {count} escritos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln fotograma</numerusform>
            <numerusform>%Ln fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} could not be read.</source>
        <translation>{count} no se pudieron leer.</translation>
    </message>
    <message>
        <source>Watching {title}{size}. Press Ctrl+C to stop.</source>
        <translation>Observando {title}{size}. Ctrl+C detiene.</translation>
    </message>
    <message>
        <source>No cameras found.</source>
        <translation>No se encontraron cámaras.</translation>
    </message>
    <message>
        <source>There are no published weights named “{key}”.</source>
        <translation>No hay pesos publicados llamados «{key}».</translation>
    </message>
    <message>
        <source>Use one of {list}.</source>
        <translation>Use uno de {list}.</translation>
    </message>
    <message>
        <source>“{folder}” exists and is not empty.</source>
        <translation>«{folder}» existe y no está vacía.</translation>
    </message>
    <message>
        <source>Choose another folder, or add --overwrite.</source>
        <translation>Elija otra carpeta, o añada --overwrite.</translation>
    </message>
    <message>
        <source>There are no weights to verify in {folder}.</source>
        <translation>No hay pesos que comprobar en {folder}.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Identical to the published preprocessing, to the last bit</source>
        <translation>Idéntico al preprocesamiento publicado, hasta el último bit</translation>
    </message>
    <message>
        <source>Full precision; large photos are decoded at a reduced size</source>
        <translation>Precisión completa; las fotos grandes se decodifican reducidas</translation>
    </message>
    <message>
        <source>Half precision where the device supports it; predictions may differ slightly</source>
        <translation>Media precisión si el dispositivo la admite; las predicciones pueden variar ligeramente</translation>
    </message>
    <message>
        <source>below 1%</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>above 99%</source>
        <translation>más del 99 %</translation>
    </message>
</context>
<context>
    <name>core/archive</name>
    <message>
        <source>Give a folder of images, tars, or a Parquet table with a column of images.</source>
        <translation>Indique una carpeta de imágenes, archivos tar o una tabla Parquet con una columna de imágenes.</translation>
    </message>
    <message>
        <source>“{path}” has too much text to be shown.</source>
        <translation>«{path}» tiene demasiado texto para mostrarse.</translation>
    </message>
    <message>
        <source>Check where the table comes from. `inception-cli archive` writes smaller ones.</source>
        <translation>Compruebe de dónde viene la tabla. `inception-cli archive` escribe tablas más pequeñas.</translation>
    </message>
    <message>
        <source>A cluster needs Ray, which is not installed.</source>
        <translation>Un clúster necesita Ray, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it with: pip install "inception-gui[cluster]". Or add --local, which does the same on this machine alone.</source>
        <translation>Instálelo con: pip install "inception-gui[cluster]". O añada --local, que hace lo mismo solo en este equipo.</translation>
    </message>
    <message>
        <source>The cluster {where} cannot be reached or started.</source>
        <translation>El clúster {where} no responde o no se puede iniciar.</translation>
    </message>
    <message>
        <source>Check the address with `ray status`, or add --local.</source>
        <translation>Compruebe la dirección con `ray status`, o añada --local.</translation>
    </message>
    <message>
        <source>The cluster failed while it classified.</source>
        <translation>El clúster falló mientras clasificaba.</translation>
    </message>
    <message>
        <source>Run the command again: it does only what is missing.</source>
        <translation>Ejecute de nuevo la orden: solo hace lo que falta.</translation>
    </message>
    <message>
        <source>A machine of the cluster has version {version} of Inception GUI, not {version2}.</source>
        <translation>Un equipo del clúster tiene la versión {version} de Inception GUI, no la {version2}.</translation>
    </message>
    <message>
        <source>Install the same version on all machines.</source>
        <translation>Instale la misma versión en todos los equipos.</translation>
    </message>
    <message>
        <source>The table “{name}” cannot be read.</source>
        <translation>No se puede leer la tabla «{name}».</translation>
    </message>
    <message>
        <source>Check that it exists and is a Parquet file.</source>
        <translation>Compruebe que existe y que es un archivo Parquet.</translation>
    </message>
    <message>
        <source>The table “{name}” has no column that is known to hold images.</source>
        <translation>La tabla «{name}» no tiene ninguna columna que se sepa que contiene imágenes.</translation>
    </message>
    <message>
        <source>Name the column of paths or bytes with --column.</source>
        <translation>Nombre la columna de rutas o bytes con --column.</translation>
    </message>
    <message>
        <source>The address “{address}” cannot be used.</source>
        <translation>No se puede usar la dirección «{address}».</translation>
    </message>
    <message>
        <source>Use a path, or an address such as s3://BUCKET/FOLDER.</source>
        <translation>Use una ruta, o una dirección como s3://BUCKET/FOLDER.</translation>
    </message>
    <message>
        <source>There is nothing at “{base}”.</source>
        <translation>No hay nada en «{base}».</translation>
    </message>
    <message>
        <source>Check the address and the keys.</source>
        <translation>Compruebe la dirección y las claves.</translation>
    </message>
    <message>
        <source>The server of “{address}” does not answer as expected.</source>
        <translation>El servidor de «{address}» no responde como se esperaba.</translation>
    </message>
    <message>
        <source>Check the connection and the keys, then run the command again: it does only what is missing.</source>
        <translation>Compruebe la conexión y las claves, y ejecute de nuevo la orden: solo hace lo que falta.</translation>
    </message>
    <message>
        <source>“{text}” stands for more than {most} files.</source>
        <translation>«{text}» representa más de {most} archivos.</translation>
    </message>
    <message>
        <source>Name fewer at a time, or a folder of them.</source>
        <translation>Nombre menos a la vez, o una carpeta de ellos.</translation>
    </message>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation>El archivo comprimido no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>Copy or pack it again.</source>
        <translation>Cópielo o empaquételo de nuevo.</translation>
    </message>
    <message>
        <source>The table “{table_name}” cannot be read.</source>
        <translation>No se puede leer la tabla «{table_name}».</translation>
    </message>
    <message>
        <source>Check that it has not changed, then run the command again.</source>
        <translation>Compruebe que no ha cambiado y ejecute de nuevo la orden.</translation>
    </message>
    <message>
        <source>The row of the table names no image.</source>
        <translation>La fila de la tabla no nombra ninguna imagen.</translation>
    </message>
    <message>
        <source>Check the column of the table.</source>
        <translation>Compruebe la columna de la tabla.</translation>
    </message>
    <message>
        <source>The row of the table names a server of its own.</source>
        <translation>La fila de la tabla nombra un servidor propio.</translation>
    </message>
    <message>
        <source>Use addresses such as s3://BUCKET/FILE, without options and keys.</source>
        <translation>Use direcciones como s3://BUCKET/FILE, sin opciones ni claves.</translation>
    </message>
    <message>
        <source>This file was refused: it has {size} MB, and the limit is {memory_bytes} MB.</source>
        <translation>Este archivo se rechazó: tiene {size} MB, y el límite es de {memory_bytes} MB.</translation>
    </message>
    <message>
        <source>This file does not exist any more.</source>
        <translation>Este archivo ya no existe.</translation>
    </message>
    <message>
        <source>You do not have permission to read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>Check the keys of the server.</source>
        <translation>Compruebe las claves del servidor.</translation>
    </message>
    <message>
        <source>The folder “{path}” holds parts of another program or of a result whose note is lost.</source>
        <translation>La carpeta «{path}» contiene partes de otro programa o de un resultado cuya nota se perdió.</translation>
    </message>
    <message>
        <source>Choose another folder for the result.</source>
        <translation>Elija otra carpeta para el resultado.</translation>
    </message>
    <message>
        <source>The folder holds results that were made in another way ({list}).</source>
        <translation>La carpeta contiene resultados hechos de otra manera ({list}).</translation>
    </message>
    <message>
        <source>Use the same weights, mode, --top and --features, or choose another folder.</source>
        <translation>Use los mismos pesos, modo, --top y --features, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{note_name}” in the folder of the result cannot be read.</source>
        <translation>No se puede leer «{note_name}» en la carpeta del resultado.</translation>
    </message>
    <message>
        <source>Use the program's newest version, or choose another folder.</source>
        <translation>Use la versión más reciente del programa, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The part “{name}” of the result cannot be read.</source>
        <translation>No se puede leer la parte «{name}» del resultado.</translation>
    </message>
    <message>
        <source>Delete this file, then run the command again: its images are classified anew.</source>
        <translation>Elimine este archivo y ejecute de nuevo la orden: sus imágenes se clasifican otra vez.</translation>
    </message>
    <message>
        <source>No features of this image are kept.</source>
        <translation>No se conservan características de esta imagen.</translation>
    </message>
    <message>
        <source>Run `inception-cli archive` with --features.</source>
        <translation>Ejecute `inception-cli archive` con --features.</translation>
    </message>
    <message>
        <source>The table has too many different classes to be shown.</source>
        <translation>La tabla tiene demasiadas clases distintas para mostrarse.</translation>
    </message>
    <message>
        <source>Check that its column label_1 holds names of classes.</source>
        <translation>Compruebe que su columna label_1 contiene nombres de clases.</translation>
    </message>
    <message>
        <source>No part of this archive is finished yet.</source>
        <translation>Aún no ha terminado ninguna parte de este archivo histórico.</translation>
    </message>
    <message>
        <source>“{path}” holds no Parquet tables.</source>
        <translation>«{path}» no contiene tablas Parquet.</translation>
    </message>
    <message>
        <source>Wait for `inception-cli archive`, or choose the folder that it wrote.</source>
        <translation>Espere a `inception-cli archive`, o elija la carpeta que escribió.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>«{path}» no existe.</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>Compruebe que su disco está conectado.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>No se puede leer «{path}».</translation>
    </message>
    <message>
        <source>Check that you have permission to open it.</source>
        <translation>Compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>“{path}” has too many rows to be shown.</source>
        <translation>«{path}» tiene demasiadas filas para mostrarse.</translation>
    </message>
    <message>
        <source>Divide it into several tables.</source>
        <translation>Divídala en varias tablas.</translation>
    </message>
    <message>
        <source>“{path}” is not a result of this program.</source>
        <translation>«{path}» no es un resultado de este programa.</translation>
    </message>
    <message>
        <source>Open a table that `inception-cli archive` or an export as Parquet wrote.</source>
        <translation>Abra una tabla escrita por `inception-cli archive` o por una exportación a Parquet.</translation>
    </message>
    <message>
        <source>The table “{path}” cannot be read.</source>
        <translation>No se puede leer la tabla «{path}».</translation>
    </message>
    <message>
        <source>If `inception-cli archive` wrote it, delete it and run the command again.</source>
        <translation>Si la escribió `inception-cli archive`, elimínela y ejecute la orden de nuevo.</translation>
    </message>
</context>
<context>
    <name>core/backends</name>
    <message>
        <source>“{wanted}” is not a device.</source>
        <translation>«{wanted}» no es un dispositivo.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0, mps, intel-gpu or npu.</source>
        <translation>Use auto, cpu, cuda, cuda:0, mps, intel-gpu o npu.</translation>
    </message>
    <message>
        <source>Only a Mac with Apple silicon has it.</source>
        <translation>Solo lo tiene un Mac con procesador de Apple.</translation>
    </message>
    <message>
        <source>OpenVINO lists none; it may lack a driver.</source>
        <translation>OpenVINO no muestra ninguno; puede faltar un controlador.</translation>
    </message>
    <message>
        <source>PyTorch is not installed; it comes with inception-gui[gpu].</source>
        <translation>PyTorch no está instalado; viene con inception-gui[gpu].</translation>
    </message>
    <message>
        <source>The installed PyTorch was built without CUDA.</source>
        <translation>El PyTorch instalado se compiló sin CUDA.</translation>
    </message>
    <message>
        <source>No NVIDIA driver works with the installed PyTorch.</source>
        <translation>Ningún controlador de NVIDIA funciona con el PyTorch instalado.</translation>
    </message>
    <message>
        <source>No {wanted} device was found on this computer.</source>
        <translation>No se encontró ningún dispositivo {wanted} en este equipo.</translation>
    </message>
    <message>
        <source>{detail} could not be used: {problem}.</source>
        <translation>No se pudo usar {detail}: {problem}.</translation>
    </message>
    <message>
        <source>Omit --device, or use --device cpu.</source>
        <translation>Omita --device, o use --device cpu.</translation>
    </message>
    <message>
        <source>Neither OpenVINO nor PyTorch can be loaded, and one of them must run the network.</source>
        <translation>No se puede cargar ni OpenVINO ni PyTorch, y uno de ellos debe ejecutar la red.</translation>
    </message>
    <message>
        <source>Install Inception GUI again.</source>
        <translation>Instale de nuevo Inception GUI.</translation>
    </message>
</context>
<context>
    <name>core/cam</name>
    <message>
        <source>The usual choice: coarse, stable and instant.</source>
        <translation>La opción habitual: gruesa, estable e inmediata.</translation>
    </message>
    <message>
        <source>Covers whole objects, and several of them, better; much the same for every class.</source>
        <translation>Cubre mejor objetos enteros, y varios; casi igual para todas las clases.</translation>
    </message>
    <message>
        <source>Highlights only what the class depends on; identical to Grad-CAM at the last layer.</source>
        <translation>Resalta solo aquello de lo que depende la clase; idéntico a Grad-CAM en la última capa.</translation>
    </message>
    <message>
        <source>For earlier layers with finer detail; much the same for every class at the last layer.</source>
        <translation>Para capas anteriores con más detalle; casi igual para todas las clases en la última capa.</translation>
    </message>
    <message>
        <source>Covers the image piece by piece and measures how the score drops. Slow, but needs no gradients: a cross-check of the others.</source>
        <translation>Tapa la imagen por partes y mide cuánto baja la puntuación. Lento, pero sin gradientes: sirve para contrastar los demás.</translation>
    </message>
    <message>
        <source>There is no method “{text}”.</source>
        <translation>No hay ningún método «{text}».</translation>
    </message>
    <message>
        <source>There is no layer “{text}”.</source>
        <translation>No hay ninguna capa «{text}».</translation>
    </message>
    <message>
        <source>This is roughly where the network looked; it is not an outline or an explanation, and does not show that the prediction is correct.</source>
        <translation>Aquí es donde miró la red, aproximadamente; no es un contorno ni una explicación, y no muestra que la predicción sea correcta.</translation>
    </message>
    <message>
        <source>This is roughly where the network looked, much the same for every class; it is not an outline or an explanation, and does not show that the prediction is correct.</source>
        <translation>Aquí es donde miró la red, aproximadamente y casi igual para todas las clases; no es un contorno ni una explicación, y no muestra que la predicción sea correcta.</translation>
    </message>
    <message>
        <source>Nothing in the image supports {name} more than {rival}, so the heat map is empty.</source>
        <translation>Nada en la imagen apoya {name} más que {rival}, por eso el mapa de calor está vacío.</translation>
    </message>
    <message>
        <source>Nothing in the image supports {name}, so the heat map is empty.</source>
        <translation>Nada en la imagen apoya {name}, por eso el mapa de calor está vacío.</translation>
    </message>
    <message>
        <source>{percent} in the centre</source>
        <translation>{percent} en el centro</translation>
    </message>
    <message>
        <source>The network considers {name} unlikely {percent}. Bright areas resemble it more than {rival}, which does not mean that it is there.</source>
        <translation>La red considera improbable {name} {percent}. Las zonas claras se le parecen más que a {rival}, lo que no significa que esté ahí.</translation>
    </message>
    <message>
        <source>The network considers {name} unlikely {percent}. Bright areas resemble it most, which does not mean that it is there.</source>
        <translation>La red considera improbable {name} {percent}. Las zonas claras son las que más se le parecen, lo que no significa que esté ahí.</translation>
    </message>
    <message>
        <source>Covering brighter areas lowered the score of {name} {percent} relative to {rival} more.</source>
        <translation>Cuanto más clara es una zona, más bajó al taparla la puntuación de {name} {percent} respecto a {rival}.</translation>
    </message>
    <message>
        <source>Covering brighter areas lowered the score of {name} {percent} more.</source>
        <translation>Cuanto más clara es una zona, más bajó al taparla la puntuación de {name} {percent}.</translation>
    </message>
    <message>
        <source>Brighter areas favour {name} {percent} over {rival} more strongly.</source>
        <translation>Las zonas más claras apoyan más {name} {percent} que {rival}.</translation>
    </message>
    <message>
        <source>Brighter areas raised the score of {name} {percent} more.</source>
        <translation>Las zonas más claras subieron más la puntuación de {name} {percent}.</translation>
    </message>
</context>
<context>
    <name>core/evaluation</name>
    <message>
        <source>There is no evaluation {number}.</source>
        <translation>No hay ninguna evaluación {number}.</translation>
    </message>
    <message>
        <source>Evaluation {number} cannot be read.</source>
        <translation>No se puede leer la evaluación {number}.</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>Empiece una nueva.</translation>
    </message>
    <message>
        <source>The evaluation cannot be saved: its folder cannot be written.</source>
        <translation>No se puede guardar la evaluación: no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Free some space there, or check that you have permission to write to it.</source>
        <translation>Libere espacio allí, o compruebe que tiene permiso para escribir.</translation>
    </message>
    <message>
        <source>Evaluation {id} is running.</source>
        <translation>La evaluación {id} está en curso.</translation>
    </message>
    <message>
        <source>Stop it before deleting it.</source>
        <translation>Deténgala antes de eliminarla.</translation>
    </message>
    <message>
        <source>Evaluation {id} used other images, weights or crops, or another mode.</source>
        <translation>La evaluación {id} usó otras imágenes, pesos o recortes, u otro modo.</translation>
    </message>
    <message>
        <source>Select the same to resume it, or start a new one.</source>
        <translation>Elija los mismos para continuarla, o empiece una nueva.</translation>
    </message>
    <message>
        <source>Evaluation {number} is running in another program.</source>
        <translation>La evaluación {number} está en curso en otro programa.</translation>
    </message>
    <message>
        <source>Wait until it finishes, or stop it there.</source>
        <translation>Espere a que termine, o deténgala allí.</translation>
    </message>
    <message>
        <source>The folder of evaluations cannot be read.</source>
        <translation>No se puede leer la carpeta de evaluaciones.</translation>
    </message>
</context>
<context>
    <name>core/evaluation/dataset</name>
    <message>
        <source>Some images are missing from the ground-truth file.</source>
        <translation>Faltan imágenes en el archivo de etiquetas.</translation>
    </message>
    <message>
        <source>The ground-truth file has no line for the numbers of some images.</source>
        <translation>El archivo de etiquetas no tiene línea para los números de algunas imágenes.</translation>
    </message>
    <message>
        <source>The official names are ILSVRC2012_val_00000001.JPEG and so on.</source>
        <translation>Los nombres oficiales son ILSVRC2012_val_00000001.JPEG, etc.</translation>
    </message>
    <message>
        <source>“{name}” contains the number {wrong}; ILSVRC's numbers go from 1 to 1000.</source>
        <translation>«{name}» contiene el número {wrong}; los números de ILSVRC van de 1 a 1000.</translation>
    </message>
    <message>
        <source>If its numbers start at 0 in the order of WordNet ids, put the file name and a space before each number.</source>
        <translation>Si sus números empiezan en 0 en el orden de los identificadores de WordNet, ponga el nombre del archivo y un espacio delante de cada número.</translation>
    </message>
    <message>
        <source>“{name}” is not a ground-truth file.</source>
        <translation>«{name}» no es un archivo de etiquetas.</translation>
    </message>
    <message>
        <source>Each line must hold one number or WordNet id, or a file name and a class.</source>
        <translation>Cada línea debe contener un número o identificador de WordNet, o un nombre de archivo y una clase.</translation>
    </message>
    <message>
        <source>“{name}” contains no labels.</source>
        <translation>«{name}» no contiene etiquetas.</translation>
    </message>
    <message>
        <source>“{name}” is a MATLAB file, which this program does not read.</source>
        <translation>«{name}» es un archivo de MATLAB, que este programa no lee.</translation>
    </message>
    <message>
        <source>Omit --synsets: the meaning of ILSVRC's numbers is built in.</source>
        <translation>Omita --synsets: el significado de los números de ILSVRC está incluido.</translation>
    </message>
    <message>
        <source>“{name}” does not list each of the 1000 classes of ILSVRC-2012 once.</source>
        <translation>«{name}» no contiene una vez cada una de las 1000 clases de ILSVRC-2012.</translation>
    </message>
    <message>
        <source>“{name}” lists the classes by WordNet id, which is not the order of ILSVRC's numbers.</source>
        <translation>«{name}» ordena las clases por identificador de WordNet, que no es el orden de los números de ILSVRC.</translation>
    </message>
    <message>
        <source>Omit --synsets: the meaning of ILSVRC's numbers is built in. With this list nearly every label would be wrong.</source>
        <translation>Omita --synsets: el significado de los números de ILSVRC está incluido. Con esta lista casi todas las etiquetas serían incorrectas.</translation>
    </message>
    <message>
        <source>Some images are not in a folder named after a class.</source>
        <translation>Algunas imágenes no están en una carpeta con el nombre de una clase.</translation>
    </message>
    <message>
        <source>Put each image into a folder named after its class, or use a ground-truth file.</source>
        <translation>Ponga cada imagen en una carpeta con el nombre de su clase, o use un archivo de etiquetas.</translation>
    </message>
    <message>
        <source>Some images are less than {depth} folders deep, and so in no folder of a class.</source>
        <translation>Algunas imágenes están a menos de {depth} carpetas de profundidad, y por tanto en ninguna carpeta de clase.</translation>
    </message>
    <message>
        <source>Put each image into a folder of a class, {depth} folders down.</source>
        <translation>Ponga cada imagen en la carpeta de una clase, a {depth} carpetas de profundidad.</translation>
    </message>
    <message>
        <source>No folder {depth} is a class (“{names}” is not), but “{classes}”, {below} it, is.</source>
        <translation>Ninguna carpeta {depth} es una clase («{names}» no lo es), pero «{classes}», {below} de ella, sí.</translation>
    </message>
    <message>
        <source>Use --label-depth {other}, or the folder that holds the folders of the classes.</source>
        <translation>Use --label-depth {other}, o la carpeta que contiene las carpetas de las clases.</translation>
    </message>
    <message>
        <source>There is no class named “{meant}”.</source>
        <translation>No hay ninguna clase llamada «{meant}».</translation>
    </message>
    <message>
        <source>There is no class {number} where classes count from 1.</source>
        <translation>No hay clase {number} si se cuenta desde 1.</translation>
    </message>
    <message>
        <source>Use a number from 1 to {number}.</source>
        <translation>Use un número del 1 al {number}.</translation>
    </message>
    <message>
        <source>“{name}” is not a mapping file.</source>
        <translation>«{name}» no es un archivo de correspondencias.</translation>
    </message>
    <message>
        <source>Write one line per label: the label, a comma, and its class (a name, a number from 0, or a WordNet id).</source>
        <translation>Escriba una línea por etiqueta: la etiqueta, una coma y su clase (un nombre, un número desde 0 o un identificador de WordNet).</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>It needs the columns path,label.</source>
        <translation>Necesita las columnas path,label.</translation>
    </message>
    <message>
        <source>“{name}” has no column for {what}. Its first line has {listed}.</source>
        <translation>«{name}» no tiene columna para {what}. Su primera línea contiene {listed}.</translation>
    </message>
    <message>
        <source>Name the column {name}. A label is a WordNet id, a number from 0 to 999 or a class name.</source>
        <translation>Llame {name} a la columna. Una etiqueta es un identificador de WordNet, un número de 0 a 999 o un nombre de clase.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_rows} lines.</source>
        <translation>«{name}» tiene más de {most_rows} líneas.</translation>
    </message>
    <message>
        <source>Evaluate the images in several parts.</source>
        <translation>Evalúe las imágenes en varias partes.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” has too few columns.</source>
        <translation>La línea {line} de «{name}» tiene pocas columnas.</translation>
    </message>
    <message>
        <source>Each line needs a path and a label; put a path with a comma in quotes.</source>
        <translation>Cada línea necesita una ruta y una etiqueta; ponga entre comillas las rutas con coma.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” names no file.</source>
        <translation>La línea {line} de «{name}» no nombra ningún archivo.</translation>
    </message>
    <message>
        <source>Write the path of an image into it, or delete the line.</source>
        <translation>Escriba en ella la ruta de una imagen, o elimine la línea.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file.</source>
        <translation>«{name}» no es un archivo de texto.</translation>
    </message>
    <message>
        <source>Save it as CSV (in Excel: “CSV UTF-8”) and use that file.</source>
        <translation>Guárdelo como CSV (en Excel: «CSV UTF-8») y use ese archivo.</translation>
    </message>
    <message>
        <source>This file is not a table of labels.</source>
        <translation>Este archivo no es una tabla de etiquetas.</translation>
    </message>
    <message>
        <source>It needs one line per image or label, with two columns.</source>
        <translation>Necesita una línea por imagen o etiqueta, con dos columnas.</translation>
    </message>
    <message>
        <source>The classes of “{name}” are numbers ({numbers}), which may count from 0 or from 1.</source>
        <translation>Las clases de «{name}» son números ({numbers}), que pueden contar desde 0 o desde 1.</translation>
    </message>
    <message>
        <source>Add --numbered-from 0 if tench is 0 and goldfish is 1, or --numbered-from 1 if tench is 1.</source>
        <translation>Añada --numbered-from 0 si la tenca (tench) es 0 y el pez dorado es 1, o --numbered-from 1 si la tenca es 1.</translation>
    </message>
    <message>
        <source>“{name}” does not exist.</source>
        <translation>«{name}» no existe.</translation>
    </message>
    <message>
        <source>Use a folder with one folder per class, or a table with the columns path,label.</source>
        <translation>Use una carpeta con una carpeta por clase, o una tabla con las columnas path,label.</translation>
    </message>
    <message>
        <source>A ground-truth file belongs to a folder of images, not to a table of labels.</source>
        <translation>Un archivo de etiquetas va con una carpeta de imágenes, no con una tabla de etiquetas.</translation>
    </message>
    <message>
        <source>Use the folder that contains the validation images.</source>
        <translation>Use la carpeta que contiene las imágenes de validación.</translation>
    </message>
    <message>
        <source>“{name}” is neither a folder nor a table of labels.</source>
        <translation>«{name}» no es una carpeta ni una tabla de etiquetas.</translation>
    </message>
    <message>
        <source>A table is a .csv file with the columns path,label.</source>
        <translation>Una tabla es un archivo .csv con las columnas path,label.</translation>
    </message>
    <message>
        <source>Some images are listed with two different labels.</source>
        <translation>Algunas imágenes aparecen con dos etiquetas distintas.</translation>
    </message>
    <message>
        <source>Delete the wrong line of each.</source>
        <translation>Elimine la línea incorrecta de cada una.</translation>
    </message>
    <message>
        <source>{why} The blacklist names {blacklisted}.</source>
        <translation>{why} La lista negra nombra {blacklisted}.</translation>
    </message>
    <message>
        <source>Use a folder with one folder per class (named by WordNet id, name or number), a table with the columns path,label, or a ground-truth file.</source>
        <translation>Use una carpeta con una carpeta por clase (llamada según identificador de WordNet, nombre o número), una tabla con las columnas path,label o un archivo de etiquetas.</translation>
    </message>
    <message>
        <source>Use --follow-links to follow links that lead out of the folder, or its real folder.</source>
        <translation>Use --follow-links para seguir los enlaces que salen de la carpeta, o su carpeta real.</translation>
    </message>
    <message>
        <source>No image in “{name}” has a label that matches a class.</source>
        <translation>Ninguna imagen de «{name}» tiene una etiqueta que corresponda a una clase.</translation>
    </message>
</context>
<context>
    <name>core/evaluation/report</name>
    <message numerus="yes">
        <source>%Ln more pair(s)</source>
        <translation>
            <numerusform>%Ln par más</numerusform>
            <numerusform>%Ln pares más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further class(es)</source>
        <translation>
            <numerusform>%Ln clase más</numerusform>
            <numerusform>%Ln clases más</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not an evaluation.</source>
        <translation>«{name}» no es una evaluación.</translation>
    </message>
    <message>
        <source>Use a file that “inception-cli evaluate --format json” wrote.</source>
        <translation>Use un archivo escrito por «inception-cli evaluate --format json».</translation>
    </message>
    <message>
        <source>These two evaluations have no image in common.</source>
        <translation>Estas dos evaluaciones no tienen ninguna imagen en común.</translation>
    </message>
    <message>
        <source>Compare evaluations of the same folder with the same labels.</source>
        <translation>Compare evaluaciones de la misma carpeta con las mismas etiquetas.</translation>
    </message>
    <message>
        <source>The paper does not specify its 12 crops; these are the 12 of the 144 that come from the central square at the smallest scale.</source>
        <translation>El artículo no precisa sus 12 recortes; estos son los 12 de los 144 que vienen del cuadrado central a la menor escala.</translation>
    </message>
    <message>
        <source>{count} {verb} an image; each image counts once.</source>
        <translation>{count} {verb} una imagen; cada imagen cuenta una vez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished: {done} of {count}.</source>
        <translation>Sin terminar: {done} de {count}.</translation>
    </message>
    <message>
        <source>These weights are not one of the published files: the numbers describe this file, not Inception V3.</source>
        <translation>Estos pesos no son uno de los archivos publicados: los números describen este archivo, no Inception V3.</translation>
    </message>
    <message>
        <source>The publisher of these weights states no hash: that this is the published file could not be verified.</source>
        <translation>El editor de estos pesos no indica suma de comprobación: no se pudo comprobar que sea el archivo publicado.</translation>
    </message>
    <message>
        <source>No threshold makes 95% of the predictions right and keeps at least {fewest_answers} of them.</source>
        <translation>Ningún umbral hace correctas el 95 % de las predicciones y conserva al menos {fewest_answers} de ellas.</translation>
    </message>
    <message>
        <source>Of the predictions with a probability of at least {threshold}, {value} are right (95% interval {low}); {coverage} of the images have one.</source>
        <translation>De las predicciones con probabilidad de al menos {threshold}, {value} son correctas (intervalo del 95 % {low}); {coverage} de las imágenes tienen una.</translation>
    </message>
    <message>
        <source>{said}; {without} are not sure.</source>
        <translation>{said}; {without} no son seguras.</translation>
    </message>
    <message>
        <source>{count} on the blacklist skipped.</source>
        <translation>{count} de la lista negra omitidos.</translation>
    </message>
    <message>
        <source>{count} skipped: the label does not match one class.</source>
        <translation>{count} omitidos: la etiqueta no corresponde a una sola clase.</translation>
    </message>
</context>
<context>
    <name>core/exports</name>
    <message>
        <source>Text table</source>
        <translation>Tabla de texto</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Report with thumbnails (HTML)</source>
        <translation>Informe con miniaturas (HTML)</translation>
    </message>
    <message>
        <source>JSON lines, one image per line</source>
        <translation>Líneas JSON, una imagen por línea</translation>
    </message>
    <message>
        <source>Parquet table for data tools</source>
        <translation>Tabla Parquet para herramientas de datos</translation>
    </message>
</context>
<context>
    <name>core/features</name>
    <message>
        <source>The kept features were written by a newer version of this program.</source>
        <translation>Las características conservadas las escribió una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Use that version, or another profile folder.</source>
        <translation>Use esa versión, u otra carpeta de perfil.</translation>
    </message>
    <message>
        <source>The kept features could not be read or written.</source>
        <translation>Las características conservadas no se pudieron leer o escribir.</translation>
    </message>
    <message>
        <source>Delete the folder {parent}: they are computed again when they are needed.</source>
        <translation>Elimine la carpeta {parent}: se calculan de nuevo cuando hacen falta.</translation>
    </message>
</context>
<context>
    <name>core/files</name>
    <message>
        <source>There is no standard output to write to.</source>
        <translation>No hay salida estándar en la que escribir.</translation>
    </message>
    <message>
        <source>The disk does not accept the name “{name}”.</source>
        <translation>El disco no acepta el nombre «{name}».</translation>
    </message>
    <message>
        <source>The results are in “{name}”.</source>
        <translation>Los resultados están en «{name}».</translation>
    </message>
    <message>
        <source>“{name}” could not be replaced; another program may be using it.</source>
        <translation>No se pudo reemplazar «{name}»; puede que otro programa lo esté usando.</translation>
    </message>
    <message>
        <source>The results are in “{name}”, beside it.</source>
        <translation>Los resultados están en «{name}», al lado.</translation>
    </message>
    <message>
        <source>The disk does not accept the name {name}.</source>
        <translation>El disco no acepta el nombre {name}.</translation>
    </message>
    <message>
        <source>There is no space left to write {name}.</source>
        <translation>No queda espacio para escribir {name}.</translation>
    </message>
    <message>
        <source>Free some space or write to another disk.</source>
        <translation>Libere espacio o escriba en otro disco.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>Créela o elija otra.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} es una carpeta.</translation>
    </message>
    <message>
        <source>Name a file to write.</source>
        <translation>Nombre un archivo para escribir.</translation>
    </message>
    <message>
        <source>You do not have permission to write {name}.</source>
        <translation>No tiene permiso para escribir {name}.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that uses the file.</source>
        <translation>Elija otra carpeta, o cierre el programa que usa el archivo.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>No se pudo escribir {name}.</translation>
    </message>
    <message>
        <source>Try another folder or another disk.</source>
        <translation>Pruebe otra carpeta u otro disco.</translation>
    </message>
    <message>
        <source>There is not enough space for {what}: {needed} MB are needed, {free} MB are free.</source>
        <translation>No hay espacio suficiente para {what}: se necesitan {needed} MB, hay {free} MB libres.</translation>
    </message>
    <message>
        <source>Free some space on the disk of “{folder}”, or use another disk.</source>
        <translation>Libere espacio en el disco de «{folder}», o use otro disco.</translation>
    </message>
    <message>
        <source>“{target}” is an input file and is not replaced.</source>
        <translation>«{target}» es un archivo de entrada y no se reemplaza.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>No existe el archivo «{name}».</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>No se puede leer «{name}».</translation>
    </message>
    <message>
        <source>Check that you have permission to read it.</source>
        <translation>Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«{name}» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a pipe or a device, not an ordinary file.</source>
        <translation>«{name}» es una tubería o un dispositivo, no un archivo normal.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most_bytes} MB, more than such a file can need.</source>
        <translation>«{name}» supera {most_bytes} MB, más de lo que un archivo así puede necesitar.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
    </message>
</context>
<context>
    <name>core/images</name>
    <message>
        <source>High dynamic range, shown with the brightness of a usual screen.</source>
        <translation>Alto rango dinámico, mostrado con el brillo de una pantalla habitual.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is a link that points back to itself.</source>
        <translation>Este archivo es un enlace que apunta a sí mismo.</translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation>El disco no pudo leer este archivo.</translation>
    </message>
    <message>
        <source>This is a folder, not an image.</source>
        <translation>Es una carpeta, no una imagen.</translation>
    </message>
    <message>
        <source>This is a pipe, a socket or a device, not an ordinary file.</source>
        <translation>Es una tubería, un socket o un dispositivo, no un archivo normal.</translation>
    </message>
    <message>
        <source>This file is damaged: the image has no pixels.</source>
        <translation>Este archivo está dañado: la imagen no tiene píxeles.</translation>
    </message>
    <message>
        <source>This file was refused: it has {size} MB, and the limit for this format is {memory_bytes} MB.</source>
        <translation>Este archivo se rechazó: tiene {size} MB, y el límite de este formato es de {memory_bytes} MB.</translation>
    </message>
    <message>
        <source>This file is damaged: it begins as a JPEG image, then ends too early.</source>
        <translation>Este archivo está dañado: empieza como imagen JPEG y acaba demasiado pronto.</translation>
    </message>
    <message>
        <source>This is a JPEG with 12 bits a colour, which this program does not read.</source>
        <translation>Es un JPEG de 12 bits por color, que este programa no lee.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Este archivo no existe.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its disk is not connected.</source>
        <translation>Puede que se haya movido, renombrado o eliminado, o que su disco no esté conectado.</translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to one of your own folders.</source>
        <translation>Compruebe sus permisos, o cópielo a una de sus carpetas.</translation>
    </message>
    <message>
        <source>This file is not an image.</source>
        <translation>Este archivo no es una imagen.</translation>
    </message>
    <message>
        <source>Choose an image in one of these formats: {reads}.</source>
        <translation>Elija una imagen en uno de estos formatos: {reads}.</translation>
    </message>
    <message>
        <source>This image format is not supported.</source>
        <translation>Este formato de imagen no se admite.</translation>
    </message>
    <message>
        <source>Save the image as JPEG or PNG in the program that made it, then open that file.</source>
        <translation>Guarde la imagen como JPEG o PNG en el programa que la creó, y abra ese archivo.</translation>
    </message>
    <message>
        <source>This file is damaged: its image cannot be read.</source>
        <translation>Este archivo está dañado: no se puede leer su imagen.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>This image was refused: it is too large to be opened safely.</source>
        <translation>Esta imagen se rechazó: es demasiado grande para abrirla con seguridad.</translation>
    </message>
    <message>
        <source>Save a smaller copy with another program, then open that file.</source>
        <translation>Guarde una copia más pequeña con otro programa, y abra ese archivo.</translation>
    </message>
    <message>
        <source>This image was refused: because of the way it was saved, it would take too long to open.</source>
        <translation>Esta imagen se rechazó: por la forma en que se guardó, tardaría demasiado en abrirse.</translation>
    </message>
    <message>
        <source>Save it again with another program, then open that file.</source>
        <translation>Guárdela de nuevo con otro programa, y abra ese archivo.</translation>
    </message>
    <message>
        <source>The content of this file is not on this computer.</source>
        <translation>El contenido de este archivo no está en este equipo.</translation>
    </message>
    <message>
        <source>If it holds images, unpack it and open the folder.</source>
        <translation>Si contiene imágenes, extráigalo y abra la carpeta.</translation>
    </message>
    <message>
        <source>Open it in live mode, which reads videos.</source>
        <translation>Ábralo en el modo en directo, que lee vídeos.</translation>
    </message>
    <message>
        <source>Fetch it with “git annex get” or “dvc pull”.</source>
        <translation>Obténgalo con «git annex get» o «dvc pull».</translation>
    </message>
    <message>
        <source>This link leads to a file that does not exist.</source>
        <translation>Este enlace lleva a un archivo que no existe.</translation>
    </message>
    <message>
        <source>This is {name}, not an image.</source>
        <translation>Es {name}, no una imagen.</translation>
    </message>
    <message>
        <source>This is {name}, which is not supported.</source>
        <translation>Es {name}, y no se admite.</translation>
    </message>
    <message>
        <source>This is {name}, whose content is not on this computer.</source>
        <translation>Es {name}, cuyo contenido no está en este equipo.</translation>
    </message>
    <message>
        <source>Fetch it with “git lfs pull” or “git annex get”.</source>
        <translation>Obténgalo con «git lfs pull» o «git annex get».</translation>
    </message>
    <message>
        <source>This file is damaged: the image ends too early.</source>
        <translation>Este archivo está dañado: la imagen acaba demasiado pronto.</translation>
    </message>
    <message>
        <source>This file starts like {name}, but it is damaged or a rare variant that is not supported.</source>
        <translation>Este archivo empieza como {name}, pero está dañado o es una variante poco común que no se admite.</translation>
    </message>
    <message>
        <source>This file is damaged: it starts like {name} but cannot be read.</source>
        <translation>Este archivo está dañado: empieza como {name} pero no se puede leer.</translation>
    </message>
    <message>
        <source>This image was refused: its {width} × {height} pixels need {needed} MB of memory, and the limit is {allowed} MB.</source>
        <translation>Esta imagen se rechazó: sus {width} × {height} píxeles necesitan {needed} MB de memoria, y el límite es de {allowed} MB.</translation>
    </message>
    <message>
        <source>This image was refused: it has {width} × {height} pixels, and the limit is {most} million.</source>
        <translation>Esta imagen se rechazó: tiene {width} × {height} píxeles, y el límite es de {most} millones.</translation>
    </message>
    <message>
        <source>This image was refused: it has {count}, which would take too long to read; the limit is {limit}.</source>
        <translation>Esta imagen se rechazó: tiene {count}, que tardarían demasiado en leerse; el límite es {limit}.</translation>
    </message>
    <message>
        <source>an HEIC image</source>
        <translation>una imagen HEIC</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>una imagen AVIF</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
        <source>a camera's RAW file</source>
        <translation>el archivo RAW de una cámara</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>una grabación de sonido</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>an HEIC or AVIF image or a video</source>
        <translation>una imagen HEIC o AVIF o un vídeo</translation>
    </message>
    <message>
        <source>a text that stands for a file of {program}</source>
        <translation>un texto que representa un archivo de {program}</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PostScript drawing (EPS)</source>
        <translation>un dibujo PostScript (EPS)</translation>
    </message>
    <message>
        <source>a Photoshop document (PSD)</source>
        <translation>un documento de Photoshop (PSD)</translation>
    </message>
    <message>
        <source>a GIMP document (XCF)</source>
        <translation>un documento de GIMP (XCF)</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>una imagen JPEG XR</translation>
    </message>
    <message>
        <source>a mouse pointer (CUR)</source>
        <translation>un puntero de ratón (CUR)</translation>
    </message>
    <message>
        <source>a macOS icon (ICNS)</source>
        <translation>un icono de macOS (ICNS)</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>una textura DDS</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>una imagen QOI</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>una imagen Radiance HDR</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>una imagen OpenEXR</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>una imagen FITS</translation>
    </message>
    <message>
        <source>a DICOM image</source>
        <translation>una imagen DICOM</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>una animación MNG</translation>
    </message>
    <message>
        <source>a JNG image</source>
        <translation>una imagen JNG</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>una imagen BPG</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>una imagen FLIF</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un documento DjVu</translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation>un dibujo de Windows (WMF)</translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation>un dibujo de Windows (EMF)</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>una imagen SGI</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>una imagen PAM</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>una imagen farbfeld</translation>
    </message>
    <message>
        <source>a DPX image</source>
        <translation>una imagen DPX</translation>
    </message>
    <message>
        <source>an Amiga image (IFF)</source>
        <translation>una imagen de Amiga (IFF)</translation>
    </message>
    <message>
        <source>an XPM image</source>
        <translation>una imagen XPM</translation>
    </message>
    <message>
        <source>a PCX image</source>
        <translation>una imagen PCX</translation>
    </message>
    <message>
        <source>an animation (FLI)</source>
        <translation>una animación (FLI)</translation>
    </message>
    <message>
        <source>an animation (FLC)</source>
        <translation>una animación (FLC)</translation>
    </message>
    <message>
        <source>a video or sound recording (Ogg)</source>
        <translation>una grabación de vídeo o sonido (Ogg)</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento de oficina</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>an office document or a folder's cache (Thumbs.db)</source>
        <translation>un documento de oficina o la caché de una carpeta (Thumbs.db)</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>un archivo comprimido (gzip)</translation>
    </message>
    <message>
        <source>a packed file (bzip2)</source>
        <translation>un archivo comprimido (bzip2)</translation>
    </message>
    <message>
        <source>a packed file (xz)</source>
        <translation>un archivo comprimido (xz)</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>un archivo comprimido (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>un archivo comprimido (RAR)</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <translation>un archivo empaquetado (tar)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>un programa de Windows</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>un documento de texto (RTF)</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>a mouse pointer (ANI)</source>
        <translation>un puntero de ratón (ANI)</translation>
    </message>
    <message>
        <source>a Targa image (TGA)</source>
        <translation>una imagen Targa (TGA)</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <source>a PPM image</source>
        <translation>una imagen PPM</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un archivo de texto</translation>
    </message>
    <message>
        <source>This file has only {have}.</source>
        <translation>Este archivo solo tiene {have}.</translation>
    </message>
    <message>
        <source>This is an HEIC image, and this installation has no decoder for it.</source>
        <translation>Es una imagen HEIC, y esta instalación no tiene decodificador para ella.</translation>
    </message>
    <message>
        <source>This is an AVIF image, and this installation has no decoder for it.</source>
        <translation>Es una imagen AVIF, y esta instalación no tiene decodificador para ella.</translation>
    </message>
    <message>
        <source>The checksum of its pixels is wrong, so it may be damaged.</source>
        <translation>La suma de comprobación de sus píxeles es incorrecta, así que puede estar dañada.</translation>
    </message>
    <message>
        <source>Its colour profile was not used: it is larger than {limit}.</source>
        <translation>No se usó su perfil de color: supera {limit}.</translation>
    </message>
    <message>
        <source>Exact mode uses the values as they are stored; elsewhere the image has its own range.</source>
        <translation>El modo exacto usa los valores tal como están guardados; en los demás la imagen tiene su propio rango.</translation>
    </message>
    <message>
        <source>Shown with its own range: values {low} to {high}.</source>
        <translation>Se muestra con su propio rango: valores de {low} a {high}.</translation>
    </message>
</context>
<context>
    <name>core/inference</name>
    <message>
        <source>For this image, the network computes values that are not numbers.</source>
        <translation>Para esta imagen, la red calcula valores que no son números.</translation>
    </message>
    <message>
        <source>Use other weights: these are damaged or made for something else.</source>
        <translation>Use otros pesos: estos están dañados o hechos para otra cosa.</translation>
    </message>
    <message>
        <source>The memory of the GPU is full.</source>
        <translation>La memoria de la GPU está llena.</translation>
    </message>
    <message>
        <source>The GPU has stopped working.</source>
        <translation>La GPU ha dejado de funcionar.</translation>
    </message>
    <message>
        <source>The network was just replaced.</source>
        <translation>La red se acaba de sustituir.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The memory of this computer is full.</source>
        <translation>La memoria de este equipo está llena.</translation>
    </message>
    <message>
        <source>The network cannot be computed on this computer.</source>
        <translation>La red no se puede calcular en este equipo.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{reason} The CPU continues, more slowly.</source>
        <translation>{reason} Sigue la CPU, más despacio.</translation>
    </message>
</context>
<context>
    <name>core/items</name>
    <message numerus="yes">
        <source>%Ln archives that are not unpacked</source>
        <comment>%Ln archive that is not unpacked</comment>
        <translation>
            <numerusform>%Ln archivo sin extraer</numerusform>
            <numerusform>%Ln archivos sin extraer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that are not images</source>
        <comment>%Ln file that is not an image</comment>
        <translation>
            <numerusform>%Ln archivo que no es una imagen</numerusform>
            <numerusform>%Ln archivos que no son imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images in an unsupported format</source>
        <comment>%Ln image in an unsupported format</comment>
        <translation>
            <numerusform>%Ln imagen en un formato no admitido</numerusform>
            <numerusform>%Ln imágenes en un formato no admitido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images beside the folders of the classes</source>
        <comment>%Ln image beside the folders of the classes</comment>
        <translation>
            <numerusform>%Ln imagen junto a las carpetas de las clases</numerusform>
            <numerusform>%Ln imágenes junto a las carpetas de las clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or system file(s)</source>
        <translation>
            <numerusform>%Ln archivo oculto o del sistema</numerusform>
            <numerusform>%Ln archivos ocultos o del sistema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead out of the folder</source>
        <comment>%Ln link that leads out of the folder</comment>
        <translation>
            <numerusform>%Ln enlace que sale de la carpeta</numerusform>
            <numerusform>%Ln enlaces que salen de la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links to folders that are searched anyway</source>
        <comment>%Ln link to a folder that is searched anyway</comment>
        <translation>
            <numerusform>%Ln enlace a una carpeta que se recorre de todos modos</numerusform>
            <numerusform>%Ln enlaces a carpetas que se recorren de todos modos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead to no file</source>
        <comment>%Ln link that leads to no file</comment>
        <translation>
            <numerusform>%Ln enlace que no lleva a ningún archivo</numerusform>
            <numerusform>%Ln enlaces que no llevan a ningún archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files whose content is not on this computer (git annex get or dvc pull fetches it)</source>
        <comment>%Ln file whose content is not on this computer (git annex get or dvc pull fetches it)</comment>
        <translation>
            <numerusform>%Ln archivo cuyo contenido no está en este equipo (git annex get o dvc pull lo obtiene)</numerusform>
            <numerusform>%Ln archivos cuyo contenido no está en este equipo (git annex get o dvc pull lo obtiene)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices or pipes</source>
        <comment>%Ln device or pipe</comment>
        <translation>
            <numerusform>%Ln dispositivo o tubería</numerusform>
            <numerusform>%Ln dispositivos o tuberías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that could not be opened</source>
        <comment>%Ln file that could not be opened</comment>
        <translation>
            <numerusform>%Ln archivo que no se pudo abrir</numerusform>
            <numerusform>%Ln archivos que no se pudieron abrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders that could not be opened</source>
        <comment>%Ln folder that could not be opened</comment>
        <translation>
            <numerusform>%Ln carpeta que no se pudo abrir</numerusform>
            <numerusform>%Ln carpetas que no se pudieron abrir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/jobs</name>
    <message>
        <source>All weights of an ensemble must run in the same mode.</source>
        <translation>Todos los pesos de un conjunto deben usarse en el mismo modo.</translation>
    </message>
    <message>
        <source>The weights of this ensemble do not name the same classes.</source>
        <translation>Los pesos de este conjunto no nombran las mismas clases.</translation>
    </message>
    <message>
        <source>Average only networks of the same classes in the same order.</source>
        <translation>Promedie solo redes con las mismas clases en el mismo orden.</translation>
    </message>
    <message>
        <source>The ensemble contains the same weights twice.</source>
        <translation>El conjunto contiene dos veces los mismos pesos.</translation>
    </message>
    <message>
        <source>Averaging a network with itself changes nothing: give each file once.</source>
        <translation>Promediar una red consigo misma no cambia nada: dé cada archivo una vez.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {name}.</source>
        <translation>No queda espacio en el disco de {name}.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Libere espacio, o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Nothing more can be written to {name}.</source>
        <translation>No se puede escribir nada más en {name}.</translation>
    </message>
    <message>
        <source>Check that its disk is connected and that you have permission to write to it.</source>
        <translation>Compruebe que su disco está conectado y que tiene permiso para escribir en él.</translation>
    </message>
    <message>
        <source>{saved} of {count} were written.</source>
        <translation>Se escribieron {saved} de {count}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be created: {lower}.</source>
        <translation>No se pudo crear la carpeta «{folder}»: {lower}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Segments cannot be written as “{suffix}”.</source>
        <translation>Los segmentos no se pueden escribir como «{suffix}».</translation>
    </message>
    <message>
        <source>Use a name that ends in {list}.</source>
        <translation>Use un nombre que termine en {list}.</translation>
    </message>
    <message>
        <source>Videos cannot be saved as “{suffix}”.</source>
        <translation>Los vídeos no se pueden guardar como «{suffix}».</translation>
    </message>
    <message>
        <source>“{name}” is the video itself and would be overwritten.</source>
        <translation>«{name}» es el propio vídeo y se sobrescribiría.</translation>
    </message>
    <message>
        <source>Choose another name for the copy with heat maps.</source>
        <translation>Elija otro nombre para la copia con mapas de calor.</translation>
    </message>
    <message>
        <source>“{title}” has no frames that can be read.</source>
        <translation>«{title}» no tiene fotogramas que se puedan leer.</translation>
    </message>
    <message>
        <source>Check whether another program can play it.</source>
        <translation>Compruebe si otro programa puede reproducirlo.</translation>
    </message>
    <message>
        <source>This network differs from torchvision's: in the block that its classes are named from, in its first layers or in its pooling.</source>
        <translation>Esta red difiere de la de torchvision: en el bloque desde el que se nombran sus clases, en sus primeras capas o en su promedio.</translation>
    </message>
    <message>
        <source>Export it with --format onnx.</source>
        <translation>Expórtela con --format onnx.</translation>
    </message>
    <message>
        <source>ONNX files need the package onnx, which is not installed.</source>
        <translation>Los archivos ONNX necesitan el paquete onnx, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it with: pip install onnx. Or export with --format torchvision.</source>
        <translation>Instálelo con: pip install onnx. O exporte con --format torchvision.</translation>
    </message>
    <message>
        <source>Weights cannot be downloaded from “{base_url}”.</source>
        <translation>No se pueden descargar pesos de «{base_url}».</translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or unset {address_variable}.</source>
        <translation>Use una dirección que empiece por https://, o quite {address_variable}.</translation>
    </message>
    <message>
        <source>There is no program “{name}”.</source>
        <translation>No existe el programa «{name}».</translation>
    </message>
    <message>
        <source>Give its full path, then its arguments, each by itself.</source>
        <translation>Dé su ruta completa y después sus argumentos, cada uno por separado.</translation>
    </message>
    <message>
        <source>“{program}” is a batch file, which no file name may reach.</source>
        <translation>«{program}» es un archivo por lotes, al que no debe llegar ningún nombre de archivo.</translation>
    </message>
    <message>
        <source>Give a program, for example Python with your script.</source>
        <translation>Indique un programa, por ejemplo Python con su script.</translation>
    </message>
    <message>
        <source>The command was ended after {limit_s} s.</source>
        <translation>La orden se terminó tras {limit_s} s.</translation>
    </message>
    <message>
        <source>The command could not be run: {error}.</source>
        <translation>No se pudo ejecutar la orden: {error}.</translation>
    </message>
    <message>
        <source>The command ended with exit code {returncode}.</source>
        <translation>La orden terminó con el código {returncode}.</translation>
    </message>
    <message>
        <source>A quote in the command is not closed.</source>
        <translation>Hay comillas sin cerrar en la orden.</translation>
    </message>
    <message>
        <source>Put quotes around each argument that contains spaces.</source>
        <translation>Ponga entre comillas cada argumento que contenga espacios.</translation>
    </message>
    <message>
        <source>The weights beside the others differ from them in more than the last layer.</source>
        <translation>Los pesos que acompañan a los otros difieren de ellos en más que la última capa.</translation>
    </message>
    <message>
        <source>Use classes that were taught with the same weights and from the same block, or classify twice.</source>
        <translation>Use clases aprendidas con los mismos pesos y a partir del mismo bloque, o clasifique dos veces.</translation>
    </message>
    <message>
        <source>These weights do not work: the network computes values that are not numbers.</source>
        <translation>Estos pesos no funcionan: la red calcula valores que no son números.</translation>
    </message>
    <message>
        <source>Download the weights again, or use another file.</source>
        <translation>Descargue de nuevo los pesos, o use otro archivo.</translation>
    </message>
    <message>
        <source>There are no images in that folder that were not learned from.</source>
        <translation>En esa carpeta no hay imágenes de las que no se haya aprendido.</translation>
    </message>
    <message>
        <source>Choose a folder with images that show none of the classes.</source>
        <translation>Elija una carpeta con imágenes que no muestren ninguna de las clases.</translation>
    </message>
    <message>
        <source>{what} cannot be saved as “{suffix}”.</source>
        <translation>{what} no se puede guardar como «{suffix}».</translation>
    </message>
    <message>
        <source>The image is too large for {picture_format}: its longer side has {longest} pixels.</source>
        <translation>La imagen es demasiado grande para {picture_format}: su lado mayor tiene {longest} píxeles.</translation>
    </message>
    <message>
        <source>Save it as PNG.</source>
        <translation>Guárdela como PNG.</translation>
    </message>
    <message>
        <source>It was copied, but the original could not be deleted.</source>
        <translation>Se copió, pero no se pudo eliminar el original.</translation>
    </message>
    <message>
        <source>You do not have permission to write to “{name}”.</source>
        <translation>No tiene permiso para escribir en «{name}».</translation>
    </message>
    <message>
        <source>A file named “{name}” now exists at the destination.</source>
        <translation>Ahora existe un archivo llamado «{name}» en el destino.</translation>
    </message>
    <message>
        <source>The file or its destination folder no longer exists.</source>
        <translation>El archivo o su carpeta de destino ya no existe.</translation>
    </message>
    <message>
        <source>You do not have permission to read or delete it, or to write to its destination.</source>
        <translation>No tiene permiso para leerlo o eliminarlo, o para escribir en su destino.</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made.</source>
        <translation>El archivo ha cambiado desde que se hizo el plan.</translation>
    </message>
    <message>
        <source>It could not be sorted: {lower}.</source>
        <translation>No se pudo ordenar: {lower}.</translation>
    </message>
    <message>
        <source>Free some space and sort again, or undo this sort with its journal {journal}.</source>
        <translation>Libere espacio y ordene de nuevo, o deshaga esta ordenación con su diario {journal}.</translation>
    </message>
    <message>
        <source>{needed_bytes} MB needed, {free_bytes} MB free.</source>
        <translation>Se necesitan {needed_bytes} MB, hay {free_bytes} MB libres.</translation>
    </message>
    <message>
        <source>There is not enough space for the images on the disk of “{name}”.</source>
        <translation>No hay espacio suficiente para las imágenes en el disco de «{name}».</translation>
    </message>
    <message>
        <source>The journal could not be written, and without it a sort cannot be undone.</source>
        <translation>No se pudo escribir el diario, y sin él no se puede deshacer una ordenación.</translation>
    </message>
    <message>
        <source>Free some space on the disk of your user folder and try again.</source>
        <translation>Libere espacio en el disco de su carpeta personal e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Fewer than two classes have images that can be read.</source>
        <translation>Menos de dos clases tienen imágenes que se puedan leer.</translation>
    </message>
    <message>
        <source>Add images, then teach again.</source>
        <translation>Añada imágenes y enseñe de nuevo.</translation>
    </message>
    <message>
        <source>It was made with other images, or their labels have changed.</source>
        <translation>Se hizo con otras imágenes, o sus etiquetas han cambiado.</translation>
    </message>
    <message>
        <source>Its steps have {images_per_step} images, not {images_per_step2}.</source>
        <translation>Sus pasos tienen {images_per_step} imágenes, no {images_per_step2}.</translation>
    </message>
    <message>
        <source>It was made with other options.</source>
        <translation>Se hizo con otras opciones.</translation>
    </message>
    <message>
        <source>The training run in “{name}” cannot be resumed so.</source>
        <translation>El entrenamiento de «{name}» no se puede continuar así.</translation>
    </message>
    <message>
        <source>Resume it with the images and options that it began with, or start a new one in another folder.</source>
        <translation>Continúelo con las imágenes y opciones con que empezó, o empiece uno nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>«{name}» está dañado.</translation>
    </message>
    <message>
        <source>Start again without --resume, into another folder.</source>
        <translation>Empiece de nuevo sin --resume, en otra carpeta.</translation>
    </message>
    <message>
        <source>Another program is training in “{name}”.</source>
        <translation>Otro programa está entrenando en «{name}».</translation>
    </message>
    <message>
        <source>Wait until it finishes, or choose another folder.</source>
        <translation>Espere a que termine, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There are too few images to train on: whether it helps could not be measured.</source>
        <translation>Hay demasiado pocas imágenes para entrenar: no se pudo medir si ayuda.</translation>
    </message>
    <message>
        <source>Add images, then try again.</source>
        <translation>Añada imágenes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This sort was already undone.</source>
        <translation>Esta ordenación ya se deshizo.</translation>
    </message>
    <message>
        <source>The journal “{name}” could not be written.</source>
        <translation>No se pudo escribir el diario «{name}».</translation>
    </message>
    <message>
        <source>Check that there is space and that you have permission to write to its folder.</source>
        <translation>Compruebe que hay espacio y que tiene permiso para escribir en su carpeta.</translation>
    </message>
    <message>
        <source>It could not be restored: {words}.</source>
        <translation>No se pudo restaurar: {words}.</translation>
    </message>
    <message>
        <source>This is not a journal of keywords that this program wrote for you.</source>
        <translation>No es un diario de palabras clave que este programa escribió para usted.</translation>
    </message>
    <message>
        <source>They are in “{journals}”.</source>
        <translation>Están en «{journals}».</translation>
    </message>
    <message>
        <source>These keywords were already undone.</source>
        <translation>Estas palabras clave ya se deshicieron.</translation>
    </message>
</context>
<context>
    <name>core/keywords</name>
    <message>
        <source>Another window or command is still writing these keywords.</source>
        <translation>Otra ventana u orden aún está escribiendo estas palabras clave.</translation>
    </message>
    <message>
        <source>“{path}” is not a journal of keywords that this program wrote for you.</source>
        <translation>«{path}» no es un diario de palabras clave que este programa escribió para usted.</translation>
    </message>
    <message>
        <source>Journals are in the profile folder and end in {suffix}.</source>
        <translation>Los diarios están en la carpeta de perfil y terminan en {suffix}.</translation>
    </message>
    <message>
        <source>Its keywords are in a form that this program does not know.</source>
        <translation>Sus palabras clave tienen una forma que este programa no conoce.</translation>
    </message>
    <message>
        <source>It is too large for a sidecar.</source>
        <translation>Es demasiado grande para un archivo anexo.</translation>
    </message>
    <message>
        <source>It is not XMP in UTF-8.</source>
        <translation>No es XMP en UTF-8.</translation>
    </message>
    <message>
        <source>It is not XMP, or it is damaged.</source>
        <translation>No es XMP, o está dañado.</translation>
    </message>
    <message>
        <source>It is not XMP.</source>
        <translation>No es XMP.</translation>
    </message>
    <message>
        <source>It has a document type, which XMP never needs.</source>
        <translation>Tiene un tipo de documento, que XMP nunca necesita.</translation>
    </message>
    <message>
        <source>It is nested too deeply, or has too many parts.</source>
        <translation>Está anidado demasiado profundamente, o tiene demasiadas partes.</translation>
    </message>
    <message>
        <source>It holds more keywords than this program writes.</source>
        <translation>Contiene más palabras clave de las que escribe este programa.</translation>
    </message>
    <message>
        <source>The journal of the keywords could not be written, so no more were written.</source>
        <translation>No se pudo escribir el diario de palabras clave, así que no se escribieron más.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds your user folder.</source>
        <translation>Libere espacio en el disco de su carpeta personal.</translation>
    </message>
    <message>
        <source>It has changed since the keywords were written.</source>
        <translation>Ha cambiado desde que se escribieron las palabras clave.</translation>
    </message>
    <message>
        <source>The journal does not lead back to what it was.</source>
        <translation>El diario no conduce a lo que era antes.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>It is a link or a folder, not a file.</source>
        <translation>Es un enlace o una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Another program is writing it.</source>
        <translation>Otro programa lo está escribiendo.</translation>
    </message>
    <message>
        <source>There is no space left to write keywords.</source>
        <translation>No queda espacio para escribir palabras clave.</translation>
    </message>
    <message>
        <source>Free some space, then write them again: what is written stays.</source>
        <translation>Libere espacio y escríbalas de nuevo: lo escrito se conserva.</translation>
    </message>
    <message>
        <source>It could not be written: {words}.</source>
        <translation>No se pudo escribir: {words}.</translation>
    </message>
</context>
<context>
    <name>core/labels</name>
    <message>
        <source>“{shown}” names {number} classes, but the network has {classes}.</source>
        <translation>«{shown}» nombra {number} clases, pero la red tiene {classes}.</translation>
    </message>
    <message>
        <source>Give the file with the names of these weights' classes, one for each, in their order.</source>
        <translation>Dé el archivo con los nombres de las clases de estos pesos, uno por clase, en su orden.</translation>
    </message>
    <message>
        <source>“{shown}” does not name the classes of a network.</source>
        <translation>«{shown}» no nombra las clases de una red.</translation>
    </message>
    <message>
        <source>Write one class per line, in the order of the network's outputs, or give a JSON file such as Keras's class_indices.json.</source>
        <translation>Escriba una clase por línea, en el orden de las salidas de la red, o dé un archivo JSON como class_indices.json de Keras.</translation>
    </message>
    <message>
        <source>There is no class {wanted}.</source>
        <translation>No hay clase {wanted}.</translation>
    </message>
    <message>
        <source>Use an index from 0 to {number}.</source>
        <translation>Use un número de 0 a {number}.</translation>
    </message>
    <message>
        <source>“{text}” matches several classes.</source>
        <translation>«{text}» corresponde a varias clases.</translation>
    </message>
    <message>
        <source>Use one of them: {by_word_folded}.</source>
        <translation>Use una de ellas: {by_word_folded}.</translation>
    </message>
    <message>
        <source>There is no class named “{text}”.</source>
        <translation>No hay ninguna clase llamada «{text}».</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>¿Quiso decir {near}?</translation>
    </message>
    <message>
        <source>Use a class name, an index from 0 to {number}{labels}.</source>
        <translation>Use un nombre de clase, un número de 0 a {number}{labels}.</translation>
    </message>
    <message>
        <source>unlike anything it was taught</source>
        <translation>distinto de todo lo que se le enseñó</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguna de ellas</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>a landscape</source>
        <translation>un paisaje</translation>
    </message>
    <message>
        <source>{kind}; of which kind is not clear</source>
        <translation>{kind}; no está claro de qué tipo</translation>
    </message>
    <message>
        <source>not sure, but {group}</source>
        <translation>no es seguro, pero {group}</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no es seguro</translation>
    </message>
    <message>
        <source>probably {best}, maybe {second}</source>
        <translation>probablemente {best}, quizá {second}</translation>
    </message>
    <message>
        <source>probably {best}</source>
        <translation>probablemente {best}</translation>
    </message>
    <message>
        <source>maybe {best} or {second}</source>
        <translation>quizá {best} o {second}</translation>
    </message>
    <message>
        <source>maybe {best}</source>
        <translation>quizá {best}</translation>
    </message>
    <message>
        <source>some kind of {group}</source>
        <translation>algún tipo de {group}</translation>
    </message>
</context>
<context>
    <name>core/live</name>
    <message>
        <source>Predictions cannot be written as “{suffix}”.</source>
        <translation>Las predicciones no se pueden escribir como «{suffix}».</translation>
    </message>
    <message>
        <source>Several cameras or streams have stopped responding.</source>
        <translation>Varias cámaras o transmisiones han dejado de responder.</translation>
    </message>
    <message>
        <source>Unplug the camera, wait a minute and try again, or restart the program.</source>
        <translation>Desconecte la cámara, espere un minuto e inténtelo de nuevo, o reinicie el programa.</translation>
    </message>
    <message>
        <source>Trying to reconnect…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>“{title}” sends only black frames.</source>
        <translation>«{title}» solo envía fotogramas negros.</translation>
    </message>
    <message>
        <source>Open its cover, turn on a light, and close other programs that use it.</source>
        <translation>Abra su tapa, encienda una luz y cierre otros programas que la usen.</translation>
    </message>
    <message>
        <source>“{title}” does not answer.</source>
        <translation>«{title}» no responde.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, and try again.</source>
        <translation>Compruebe que está encendida y conectada, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{title}” has not sent a frame yet.</source>
        <translation>«{title}» aún no ha enviado ningún fotograma.</translation>
    </message>
    <message>
        <source>Some cameras take half a minute. Check that it is switched on and not used by another program.</source>
        <translation>Algunas cámaras tardan medio minuto. Compruebe que está encendida y que no la usa otro programa.</translation>
    </message>
    <message>
        <source>“{title}” is slow to read.</source>
        <translation>«{title}» se lee despacio.</translation>
    </message>
    <message>
        <source>It may be on a disk or network that has to wake up.</source>
        <translation>Puede estar en un disco o una red que tiene que activarse.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unplug it, connect it again, close other programs that use it, and try again.</source>
        <translation>Desconéctela, conéctela de nuevo, cierre otros programas que la usen e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Check the disk or network that it is on, and try again.</source>
        <translation>Compruebe el disco o la red donde está, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{title}” has stopped sending frames.</source>
        <translation>«{title}» ha dejado de enviar fotogramas.</translation>
    </message>
    <message>
        <source>“{title}” can no longer be read.</source>
        <translation>«{title}» ya no se puede leer.</translation>
    </message>
    <message>
        <source>“{title}” has ended, or the connection to it was lost.</source>
        <translation>«{title}» ha terminado, o se perdió la conexión.</translation>
    </message>
    <message>
        <source>The camera “{title}” does not send frames.</source>
        <translation>La cámara «{title}» no envía fotogramas.</translation>
    </message>
    <message>
        <source>Close other programs that use it, unplug it, connect it again, and try again.</source>
        <translation>Cierre otros programas que la usen, desconéctela, conéctela de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The camera “{title}” was unplugged or switched off.</source>
        <translation>La cámara «{title}» se desconectó o se apagó.</translation>
    </message>
    <message>
        <source>Connect it and try again.</source>
        <translation>Conéctela e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>core/runs</name>
    <message>
        <source>The saved runs were written by a newer version of this program.</source>
        <translation>Las pasadas guardadas las escribió una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>There is no space left to save the results of this run.</source>
        <translation>No queda espacio para guardar los resultados de esta pasada.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds your user folder, then resume the run.</source>
        <translation>Libere espacio en el disco de su carpeta personal y continúe la pasada.</translation>
    </message>
    <message>
        <source>The file with the saved runs is damaged.</source>
        <translation>El archivo con las pasadas guardadas está dañado.</translation>
    </message>
    <message>
        <source>Move {name} and the files beside it away; the program creates a new one.</source>
        <translation>Mueva {name} y los archivos que lo acompañan; el programa crea uno nuevo.</translation>
    </message>
    <message>
        <source>The saved runs could not be read or written.</source>
        <translation>Las pasadas guardadas no se pudieron leer o escribir.</translation>
    </message>
    <message>
        <source>Check that you can write to your user folder and that no other program is using the file.</source>
        <translation>Compruebe que puede escribir en su carpeta personal y que ningún otro programa usa el archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, so this run cannot be resumed.</source>
        <translation>«{name}» no está donde estaba, así que no se puede continuar esta pasada.</translation>
    </message>
    <message>
        <source>Connect its disk or put it back, then resume the run.</source>
        <translation>Conecte su disco o devuélvalo a su sitio, y continúe la pasada.</translation>
    </message>
    <message>
        <source>Run {id} was made with other weights: {weights_key}.</source>
        <translation>La pasada {id} se hizo con otros pesos: {weights_key}.</translation>
    </message>
    <message>
        <source>Select those weights to resume it, or start a new run.</source>
        <translation>Elija esos pesos para continuarla, o empiece una nueva.</translation>
    </message>
    <message>
        <source>Run {id} was made in {mode} mode, not in {mode2} mode.</source>
        <translation>La pasada {id} se hizo en modo {mode}, no en modo {mode2}.</translation>
    </message>
    <message>
        <source>Select {mode} mode to resume it, or start a new run.</source>
        <translation>Elija el modo {mode} para continuarla, o empiece una nueva.</translation>
    </message>
    <message>
        <source>{number} of the {known} images of this run are not where they were, so it was not finished.</source>
        <translation>{number} de las {known} imágenes de esta pasada no están donde estaban, así que no se terminó.</translation>
    </message>
    <message>
        <source>If their disk is not connected, connect it and resume the run. Its results are saved.</source>
        <translation>Si su disco no está conectado, conéctelo y continúe la pasada. Sus resultados están guardados.</translation>
    </message>
    <message>
        <source>Run {id} is running in another window or command.</source>
        <translation>La pasada {id} está en curso en otra ventana u orden.</translation>
    </message>
    <message>
        <source>There is no run {id}.</source>
        <translation>No existe la pasada {id}.</translation>
    </message>
    <message>
        <source>Run {id} is running.</source>
        <translation>La pasada {id} está en curso.</translation>
    </message>
</context>
<context>
    <name>core/serve</name>
    <message>
        <source>The request is malformed.</source>
        <translation>La petición está mal formada.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>Falta la clave o es incorrecta.</translation>
    </message>
    <message>
        <source>The request comes from a web page of an origin that is not allowed.</source>
        <translation>La petición viene de una página web de un origen no permitido.</translation>
    </message>
    <message>
        <source>The request has no Content-Length.</source>
        <translation>La petición no tiene Content-Length.</translation>
    </message>
    <message>
        <source>The image is larger than this service takes.</source>
        <translation>La imagen es mayor de lo que acepta este servicio.</translation>
    </message>
    <message>
        <source>The request was sent to another host than this one.</source>
        <translation>La petición se envió a otro equipo.</translation>
    </message>
    <message>
        <source>The image cannot be read; the body is that of 200, with a failure.</source>
        <translation>No se puede leer la imagen; el cuerpo es el de 200, con un fallo.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; its log says what.</source>
        <translation>Algo ha fallado dentro del programa; su registro indica qué.</translation>
    </message>
    <message>
        <source>Too many requests wait. Try again after the seconds in Retry-After.</source>
        <translation>Hay demasiadas peticiones en espera. Inténtelo tras los segundos de Retry-After.</translation>
    </message>
    <message>
        <source>The prediction, as inception-cli writes it.</source>
        <translation>La predicción, como la escribe inception-cli.</translation>
    </message>
    <message>
        <source>The body is an image file of any format that the program reads, {most_bytes} MB at most.</source>
        <translation>El cuerpo es un archivo de imagen de cualquier formato que lea el programa, de {most_bytes} MB como máximo.</translation>
    </message>
    <message>
        <source>The prediction.</source>
        <translation>La predicción.</translation>
    </message>
    <message>
        <source>The port {port} cannot be used; another program may have it.</source>
        <translation>No se puede usar el puerto {port}; puede que lo tenga otro programa.</translation>
    </message>
    <message>
        <source>Choose another one with --port, or 0 for any that is free.</source>
        <translation>Elija otro con --port, o 0 para uno libre.</translation>
    </message>
    <message>
        <source>There is nothing here. The service is at /classify.</source>
        <translation>Aquí no hay nada. El servicio está en /classify.</translation>
    </message>
    <message>
        <source>Too many requests wait.</source>
        <translation>Hay demasiadas peticiones en espera.</translation>
    </message>
    <message>
        <source>The Content-Length is not a number.</source>
        <translation>Content-Length no es un número.</translation>
    </message>
    <message>
        <source>The image is larger than {most} MB.</source>
        <translation>La imagen supera {most} MB.</translation>
    </message>
    <message>
        <source>Web pages of this origin may not ask.</source>
        <translation>Las páginas web de este origen no pueden preguntar.</translation>
    </message>
    <message>
        <source>The address is malformed.</source>
        <translation>La dirección está mal formada.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Its log says what.</source>
        <translation>Algo ha fallado dentro del programa. Su registro indica qué.</translation>
    </message>
    <message>
        <source>The token file “{path}” cannot be read.</source>
        <translation>No se puede leer el archivo de clave «{path}».</translation>
    </message>
    <message>
        <source>Choose another one with --token-file.</source>
        <translation>Elija otro con --token-file.</translation>
    </message>
    <message>
        <source>The token file “{path}” can be read by others.</source>
        <translation>Otros pueden leer el archivo de clave «{path}».</translation>
    </message>
    <message>
        <source>The file “{path}” holds no token.</source>
        <translation>El archivo «{path}» no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>Delete it; a new one is made.</source>
        <translation>Elimínelo; se crea uno nuevo.</translation>
    </message>
</context>
<context>
    <name>core/sorting</name>
    <message>
        <source>Another window or command is still working on this sort.</source>
        <translation>Otra ventana u orden aún trabaja en esta ordenación.</translation>
    </message>
    <message>
        <source>Wait until it finishes.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>The journal “{path}” cannot be read.</source>
        <translation>No se puede leer el diario «{path}».</translation>
    </message>
    <message>
        <source>Use the journal that the sort reported.</source>
        <translation>Use el diario que indicó la ordenación.</translation>
    </message>
    <message>
        <source>The journal “{path}” names files where no sort puts any.</source>
        <translation>El diario «{path}» nombra archivos donde ninguna ordenación los pone.</translation>
    </message>
    <message>
        <source>Do not use it: it may have been made to delete or move your files.</source>
        <translation>No lo use: puede estar hecho para eliminar o mover sus archivos.</translation>
    </message>
    <message>
        <source>“{path}” is not the journal of a sort.</source>
        <translation>«{path}» no es el diario de una ordenación.</translation>
    </message>
    <message>
        <source>Journals end in {suffix}.</source>
        <translation>Los diarios terminan en {suffix}.</translation>
    </message>
    <message>
        <source>Its folder has been replaced by a link.</source>
        <translation>Su carpeta se sustituyó por un enlace.</translation>
    </message>
    <message>
        <source>Another file has the name of the copy.</source>
        <translation>Otro archivo tiene el nombre de la copia.</translation>
    </message>
    <message>
        <source>The copy has changed since the sort.</source>
        <translation>La copia ha cambiado desde la ordenación.</translation>
    </message>
    <message>
        <source>The original is gone or has changed, so this copy may be the only one left.</source>
        <translation>El original no está o ha cambiado, así que esta copia puede ser la única.</translation>
    </message>
    <message>
        <source>This file differs from its original.</source>
        <translation>Este archivo difiere de su original.</translation>
    </message>
    <message>
        <source>It is neither in its new place nor in its original one.</source>
        <translation>No está ni en su nuevo lugar ni en el original.</translation>
    </message>
    <message>
        <source>Another file has its original name.</source>
        <translation>Otro archivo tiene su nombre original.</translation>
    </message>
    <message>
        <source>This is not the image that the sort moved.</source>
        <translation>No es la imagen que movió la ordenación.</translation>
    </message>
</context>
<context>
    <name>core/teach</name>
    <message>
        <source>At least two classes are needed to tell them apart.</source>
        <translation>Hacen falta al menos dos clases para distinguirlas.</translation>
    </message>
    <message>
        <source>There are no classes in that folder.</source>
        <translation>No hay clases en esa carpeta.</translation>
    </message>
    <message>
        <source>Put the images of each class into a folder of its own, beside each other in one folder.</source>
        <translation>Ponga las imágenes de cada clase en su propia carpeta, una junto a otra en una carpeta.</translation>
    </message>
    <message>
        <source>There are {number} classes, more than {most_classes}.</source>
        <translation>Hay {number} clases, más de {most_classes}.</translation>
    </message>
    <message>
        <source>Give the folder that holds the classes' folders.</source>
        <translation>Indique la carpeta que contiene las carpetas de las clases.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be read.</source>
        <translation>«{folder}» no es una carpeta que se pueda leer.</translation>
    </message>
    <message>
        <source>Give the folder that holds a folder for each class.</source>
        <translation>Indique la carpeta que contiene una carpeta por clase.</translation>
    </message>
    <message>
        <source>There are more than {most_classes} classes.</source>
        <translation>Hay más de {most_classes} clases.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the folders of the classes.</source>
        <translation>Elija la carpeta que contiene las carpetas de las clases.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Una clase necesita un nombre.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>“{path}” is not a project of this program, or it is damaged.</source>
        <translation>«{path}» no es un proyecto de este programa, o está dañado.</translation>
    </message>
    <message>
        <source>Open another project, or the folders with the images.</source>
        <translation>Abra otro proyecto, o las carpetas con las imágenes.</translation>
    </message>
</context>
<context>
    <name>core/train</name>
    <message>
        <source>“{name}” is not a checkpoint of a training run, or it is damaged.</source>
        <translation>«{name}» no es un punto de control de un entrenamiento, o está dañado.</translation>
    </message>
    <message>
        <source>“{source}” is not a folder, a table of labels or a tar file.</source>
        <translation>«{source}» no es una carpeta, una tabla de etiquetas ni un archivo tar.</translation>
    </message>
    <message>
        <source>Use a folder with one folder per class, a .csv file with the columns path,label, or WebDataset's .tar files.</source>
        <translation>Use una carpeta con una carpeta por clase, un archivo .csv con las columnas path,label o archivos .tar de WebDataset.</translation>
    </message>
    <message>
        <source>“{source}” has no images with a label.</source>
        <translation>«{source}» no tiene imágenes con etiqueta.</translation>
    </message>
    <message>
        <source>“{source}” has {number} classes; a network has 2 to {most_classes}.</source>
        <translation>«{source}» tiene {number} clases; una red tiene de 2 a {most_classes}.</translation>
    </message>
    <message>
        <source>Give the folder that holds one folder per class.</source>
        <translation>Indique la carpeta que contiene una carpeta por clase.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>No se puede leer «{source}».</translation>
    </message>
    <message>
        <source>This preset has another first layer than the weights to begin with.</source>
        <translation>Este ajuste tiene otra primera capa que los pesos de partida.</translation>
    </message>
    <message>
        <source>Use the preset factorised-7x7 or inception-v3, or leave out --from.</source>
        <translation>Use el ajuste factorised-7x7 o inception-v3, u omita --from.</translation>
    </message>
    <message>
        <source>“{wanted}” is not a device to train on.</source>
        <translation>«{wanted}» no es un dispositivo en el que entrenar.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0 or mps.</source>
        <translation>Use auto, cpu, cuda, cuda:0 o mps.</translation>
    </message>
    <message>
        <source>There is no GPU number {chosen} on this computer.</source>
        <translation>No hay GPU número {chosen} en este equipo.</translation>
    </message>
    <message>
        <source>Start as many processes as there are GPUs, or use --device cpu.</source>
        <translation>Inicie tantos procesos como GPU haya, o use --device cpu.</translation>
    </message>
    <message>
        <source>No {kind} device was found on this computer.</source>
        <translation>No se encontró ningún dispositivo {kind} en este equipo.</translation>
    </message>
    <message>
        <source>Use --device cpu.</source>
        <translation>Use --device cpu.</translation>
    </message>
    <message>
        <source>The recipe's {name} cannot be {value}.</source>
        <translation>{name} de la receta no puede ser {value}.</translation>
    </message>
    <message>
        <source>See inception-cli train --help.</source>
        <translation>Véase inception-cli train --help.</translation>
    </message>
    <message>
        <source>The 7x7 first layer is for images of 299 pixels.</source>
        <translation>La primera capa de 7x7 es para imágenes de 299 píxeles.</translation>
    </message>
    <message>
        <source>Use --resolution 299 with this preset.</source>
        <translation>Use --resolution 299 con este ajuste.</translation>
    </message>
    <message>
        <source>This is not the recipe of a training run.</source>
        <translation>No es la receta de un entrenamiento.</translation>
    </message>
    <message>
        <source>Mean loss of the images learned from, label smoothing and the auxiliary classifier included.</source>
        <translation>Pérdida media de las imágenes aprendidas, con suavizado de etiquetas y clasificador auxiliar.</translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation>Tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Share of right answers on the validation images.</source>
        <translation>Proporción de respuestas correctas en las imágenes de validación.</translation>
    </message>
    <message>
        <source>Images per second, all processes together.</source>
        <translation>Imágenes por segundo, todos los procesos juntos.</translation>
    </message>
    <message>
        <source>There were no validation images, so nothing was measured.</source>
        <translation>No había imágenes de validación, así que no se midió nada.</translation>
    </message>
    <message>
        <source>The validation images are among those that were learned from: the accuracy says whether they were learned, and nothing about other images.</source>
        <translation>Las imágenes de validación están entre las aprendidas: la exactitud dice si se aprendieron, y nada de otras imágenes.</translation>
    </message>
    <message>
        <source>{count} could not be read; others were learned instead.</source>
        <translation>{count} no se pudieron leer; se aprendieron otras en su lugar.</translation>
    </message>
    <message>
        <source>The difference is significant at the 5% level.</source>
        <translation>La diferencia es significativa al nivel del 5 %.</translation>
    </message>
    <message>
        <source>The difference is not significant at the 5% level.</source>
        <translation>La diferencia no es significativa al nivel del 5 %.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln proceso</numerusform>
            <numerusform>%Ln procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” names no range of files.</source>
        <translation>«{name}» no nombra ningún intervalo de archivos.</translation>
    </message>
    <message>
        <source>Write it as shard-{{000..146}}.tar.</source>
        <translation>Escríbalo como shard-{{000..146}}.tar.</translation>
    </message>
    <message>
        <source>Check the path, or leave this file out.</source>
        <translation>Compruebe la ruta, u omita este archivo.</translation>
    </message>
    <message>
        <source>{most_replacements} images in a row cannot be read.</source>
        <translation>{most_replacements} imágenes seguidas no se pueden leer.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then resume.</source>
        <translation>Compruebe el disco y la carpeta, y continúe.</translation>
    </message>
    <message>
        <source>The processes that decode images ended unexpectedly.</source>
        <translation>Los procesos que decodifican imágenes terminaron inesperadamente.</translation>
    </message>
    <message>
        <source>Resume with fewer of them (--workers), or with --workers 0.</source>
        <translation>Continúe con menos de ellos (--workers), o con --workers 0.</translation>
    </message>
    <message>
        <source>Use a smaller --batch; --accumulate keeps the images of a step.</source>
        <translation>Use un --batch menor; --accumulate conserva las imágenes de un paso.</translation>
    </message>
    <message>
        <source>Training failed: the loss is not a number any more.</source>
        <translation>El entrenamiento falló: la pérdida ya no es un número.</translation>
    </message>
    <message>
        <source>Start again with a lower --rate.</source>
        <translation>Empiece de nuevo con un --rate menor.</translation>
    </message>
</context>
<context>
    <name>core/video</name>
    <message>
        <source>“{title}” cannot be played: it is damaged.</source>
        <translation>«{title}» no se puede reproducir: está dañado.</translation>
    </message>
    <message>
        <source>Check whether another program can show it.</source>
        <translation>Compruebe si otro programa puede mostrarlo.</translation>
    </message>
    <message>
        <source>“{title}” is a sound recording and contains no video.</source>
        <translation>«{title}» es una grabación de sonido y no contiene vídeo.</translation>
    </message>
    <message>
        <source>“{title}” contains no video.</source>
        <translation>«{title}» no contiene vídeo.</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>Elija un vídeo.</translation>
    </message>
    <message>
        <source>The video format “{container}” of “{title}” is not supported.</source>
        <translation>No se admite el formato de vídeo «{container}» de «{title}».</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264) with another program.</source>
        <translation>Conviértalo a MP4 (H.264) con otro programa.</translation>
    </message>
    <message>
        <source>The frames of “{title}” are too large: {width} × {height} pixels.</source>
        <translation>Los fotogramas de «{title}» son demasiado grandes: {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>Save it at a smaller size; 8K is the limit.</source>
        <translation>Guárdelo en un tamaño menor; el límite es 8K.</translation>
    </message>
    <message>
        <source>The camera “{name}” is not connected.</source>
        <translation>La cámara «{name}» no está conectada.</translation>
    </message>
    <message>
        <source>You do not have permission to use the camera “{name}”.</source>
        <translation>No tiene permiso para usar la cámara «{name}».</translation>
    </message>
    <message>
        <source>Add your user to the group “video”.</source>
        <translation>Añada su usuario al grupo «video».</translation>
    </message>
    <message>
        <source>The camera “{name}” is being used by another program.</source>
        <translation>Otro programa está usando la cámara «{name}».</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera “{name}” cannot be opened.</source>
        <translation>No se puede abrir la cámara «{name}».</translation>
    </message>
    <message>
        <source>Connect it, close other programs that use it, {allow}, and try again.</source>
        <translation>Conéctela, cierre otros programas que la usen, {allow}, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This part of the video is damaged.</source>
        <translation>Esta parte del vídeo está dañada.</translation>
    </message>
    <message>
        <source>Playback continues after it.</source>
        <translation>La reproducción sigue después.</translation>
    </message>
    <message>
        <source>“{title}” cannot be played: it is damaged, or its format is not supported.</source>
        <translation>«{title}» no se puede reproducir: está dañado, o su formato no se admite.</translation>
    </message>
    <message>
        <source>Check whether another program can play it; saving it as MP4 (H.264) may help.</source>
        <translation>Compruebe si otro programa puede reproducirlo; guardarlo como MP4 (H.264) puede ayudar.</translation>
    </message>
    <message>
        <source>“{title}” does not exist.</source>
        <translation>«{title}» no existe.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Puede que se haya movido o renombrado.</translation>
    </message>
    <message>
        <source>“{title}” cannot be read.</source>
        <translation>No se puede leer «{title}».</translation>
    </message>
    <message>
        <source>Check that it is a file and that you have permission to open it.</source>
        <translation>Compruebe que es un archivo y que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>{suffix} videos cannot be written on this computer: none of {list} works.</source>
        <translation>Los vídeos {suffix} no se pueden escribir en este equipo: no funciona ninguno de {list}.</translation>
    </message>
    <message>
        <source>Use a name that ends in .avi or .mp4 instead.</source>
        <translation>Use un nombre que termine en .avi o .mp4.</translation>
    </message>
    <message>
        <source>“{title}” contains no readable frame.</source>
        <translation>«{title}» no contiene ningún fotograma legible.</translation>
    </message>
    <message>
        <source>It may be incomplete or damaged. Check whether another program can play it.</source>
        <translation>Puede estar incompleto o dañado. Compruebe si otro programa puede reproducirlo.</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation>No existe ningún archivo o carpeta «{path}».</translation>
    </message>
    <message>
        <source>There is no camera, file or folder named “{path}”.</source>
        <translation>No hay ninguna cámara, archivo o carpeta llamada «{path}».</translation>
    </message>
    <message>
        <source>To list the cameras, run “inception-cli watch --list”.</source>
        <translation>Para ver las cámaras, ejecute «inception-cli watch --list».</translation>
    </message>
    <message>
        <source>Addresses that start with “{address}://” are not supported.</source>
        <translation>No se admiten direcciones que empiecen por «{address}://».</translation>
    </message>
    <message>
        <source>Use one of {list}, or the path of a file.</source>
        <translation>Use uno de {list}, o la ruta de un archivo.</translation>
    </message>
    <message>
        <source>There are no images in “{title}”.</source>
        <translation>No hay imágenes en «{title}».</translation>
    </message>
    <message>
        <source>Choose a folder that contains images, or a pattern such as shot_%03d.png.</source>
        <translation>Elija una carpeta que contenga imágenes, o un patrón como shot_%03d.png.</translation>
    </message>
    <message>
        <source>None of the images in “{title}” can be read.</source>
        <translation>No se puede leer ninguna de las imágenes de «{title}».</translation>
    </message>
    <message>
        <source>Open one of them alone to see what is wrong with it.</source>
        <translation>Abra una sola para ver qué le pasa.</translation>
    </message>
    <message>
        <source>“{title}” does not allow access.</source>
        <translation>«{title}» no permite el acceso.</translation>
    </message>
    <message>
        <source>Check the address, and the permissions that the camera or server gives.</source>
        <translation>Compruebe la dirección y los permisos que da la cámara o el servidor.</translation>
    </message>
    <message>
        <source>The server answers, but there is nothing at “{title}” (404).</source>
        <translation>El servidor responde, pero no hay nada en «{title}» (404).</translation>
    </message>
    <message>
        <source>Check the address, its path in particular.</source>
        <translation>Compruebe la dirección, sobre todo su ruta.</translation>
    </message>
    <message>
        <source>“{title}” accepts connections, but sends nothing.</source>
        <translation>«{title}» acepta conexiones, pero no envía nada.</translation>
    </message>
    <message>
        <source>Check that the stream is switched on, and try again.</source>
        <translation>Compruebe que la transmisión está encendida, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{title}” answers, but does not send a supported video.</source>
        <translation>«{title}» responde, pero no envía un vídeo admitido.</translation>
    </message>
    <message>
        <source>Check the address: it must be that of the stream, not of a web page that shows it.</source>
        <translation>Compruebe la dirección: debe ser la de la transmisión, no la de una página web que la muestra.</translation>
    </message>
    <message>
        <source>“{title}” does not accept this user name and password.</source>
        <translation>«{title}» no acepta este usuario y contraseña.</translation>
    </message>
    <message>
        <source>Check both in the address; special characters must be written as %40 for @, and the like.</source>
        <translation>Compruebe ambos en la dirección; los caracteres especiales se escriben %40 en lugar de @, etc.</translation>
    </message>
    <message>
        <source>“{title}” asks for a user name and password.</source>
        <translation>«{title}» pide usuario y contraseña.</translation>
    </message>
    <message>
        <source>Put them into the address: {scheme}://NAME:PASSWORD@{rest}</source>
        <translation>Póngalos en la dirección: {scheme}://NAME:PASSWORD@{rest}</translation>
    </message>
    <message>
        <source>There is no computer named “{host}”.</source>
        <translation>No hay ningún equipo llamado «{host}».</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>“{host}” answers, but sends nothing on port {port}.</source>
        <translation>«{host}» responde, pero no envía nada en el puerto {port}.</translation>
    </message>
    <message>
        <source>Check the address, and that the stream is switched on.</source>
        <translation>Compruebe la dirección y que la transmisión está encendida.</translation>
    </message>
    <message>
        <source>“{host}” does not answer.</source>
        <translation>«{host}» no responde.</translation>
    </message>
    <message>
        <source>Check the address and the network, and that the stream is switched on.</source>
        <translation>Compruebe la dirección y la red, y que la transmisión está encendida.</translation>
    </message>
    <message>
        <source>“{title}” is not the address of a stream.</source>
        <translation>«{title}» no es la dirección de una transmisión.</translation>
    </message>
    <message>
        <source>Use an address such as http://192.168.1.20:8080/video or rtsp://camera.local/stream.</source>
        <translation>Use una dirección como http://192.168.1.20:8080/video o rtsp://camera.local/stream.</translation>
    </message>
    <message>
        <source>“{title}” is a web page, not a video.</source>
        <translation>«{title}» es una página web, no un vídeo.</translation>
    </message>
    <message>
        <source>Check the address: it must be that of the stream itself, not of a page that shows it.</source>
        <translation>Compruebe la dirección: debe ser la de la propia transmisión, no la de una página que la muestra.</translation>
    </message>
    <message>
        <source>The image at “{title}” cannot be read.</source>
        <translation>No se puede leer la imagen de «{title}».</translation>
    </message>
    <message>
        <source>Check whether a web browser shows it.</source>
        <translation>Compruebe si un navegador web la muestra.</translation>
    </message>
</context>
<context>
    <name>core/weights</name>
    <message>
        <source>Give their names with --labels FILE (one per line, in the order of the network's outputs), or save that file as labels.txt beside the weights.</source>
        <translation>Dé sus nombres con --labels FILE (uno por línea, en el orden de las salidas de la red), o guarde ese archivo como labels.txt junto a los pesos.</translation>
    </message>
    <message>
        <source>There is no preprocessing named “{name}”.</source>
        <translation>No hay ningún preprocesamiento llamado «{name}».</translation>
    </message>
    <message>
        <source>The file “{name}” beside them names other classes.</source>
        <translation>El archivo «{name}» que los acompaña nombra otras clases.</translation>
    </message>
    <message>
        <source>There is no address to download these weights from.</source>
        <translation>No hay dirección desde la que descargar estos pesos.</translation>
    </message>
    <message>
        <source>The download was not the published file and was deleted.</source>
        <translation>La descarga no era el archivo publicado y se eliminó.</translation>
    </message>
    <message>
        <source>Something on this connection is altering downloads.</source>
        <translation>Algo en esta conexión altera las descargas.</translation>
    </message>
    <message>
        <source>The connection keeps breaking.</source>
        <translation>La conexión se corta una y otra vez.</translation>
    </message>
    <message>
        <source>The server does not resume the download.</source>
        <translation>El servidor no continúa la descarga.</translation>
    </message>
    <message>
        <source>The server sends the file in an unexpected encoding.</source>
        <translation>El servidor envía el archivo en una codificación inesperada.</translation>
    </message>
    <message>
        <source>The server sends another part of the file.</source>
        <translation>El servidor envía otra parte del archivo.</translation>
    </message>
    <message>
        <source>The server offers a file that is far too large.</source>
        <translation>El servidor ofrece un archivo demasiado grande.</translation>
    </message>
    <message>
        <source>The server offers a file whose size is not that of the published one.</source>
        <translation>El servidor ofrece un archivo cuyo tamaño no es el del publicado.</translation>
    </message>
    <message>
        <source>The server sends more data than the published file has.</source>
        <translation>El servidor envía más datos de los que tiene el archivo publicado.</translation>
    </message>
    <message>
        <source>There is not enough space for the weights: {need} MB are needed, {free} MB are free.</source>
        <translation>No hay espacio suficiente para los pesos: se necesitan {need} MB, hay {free} MB libres.</translation>
    </message>
    <message>
        <source>Free some space on the disk of {parent}.</source>
        <translation>Libere espacio en el disco de {parent}.</translation>
    </message>
    <message>
        <source>Choose an Inception V3 state dict in torchvision's, MMPretrain's or timm's format; it may have classes of its own.</source>
        <translation>Elija un diccionario de estado de Inception V3 en el formato de torchvision, MMPretrain o timm; puede tener clases propias.</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Descargue o copie de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Save the state dict instead: torch.save(model.state_dict(), file).</source>
        <translation>Guarde el diccionario de estado: torch.save(model.state_dict(), file).</translation>
    </message>
    <message>
        <source>This weights file is damaged or incomplete.</source>
        <translation>Este archivo de pesos está dañado o incompleto.</translation>
    </message>
    <message>
        <source>These weights are stored in a compressed or special form that cannot be used here.</source>
        <translation>Estos pesos están guardados en una forma comprimida o especial que aquí no se puede usar.</translation>
    </message>
    <message>
        <source>Save them again as plain (dense, not quantised) tensors.</source>
        <translation>Guárdelos de nuevo como tensores simples (densos, sin cuantizar).</translation>
    </message>
    <message>
        <source>These weights use a number format that cannot be used here.</source>
        <translation>Estos pesos usan un formato numérico que aquí no se puede usar.</translation>
    </message>
    <message>
        <source>Save them again as float32, float16 or bfloat16.</source>
        <translation>Guárdelos de nuevo como float32, float16 o bfloat16.</translation>
    </message>
    <message>
        <source>This file is not a weights file.</source>
        <translation>Este archivo no es un archivo de pesos.</translation>
    </message>
    <message>
        <source>This is only a pointer to a weights file (git-lfs).</source>
        <translation>Es solo una referencia a un archivo de pesos (git-lfs).</translation>
    </message>
    <message>
        <source>This is an image, not a weights file.</source>
        <translation>Es una imagen, no un archivo de pesos.</translation>
    </message>
    <message>
        <source>This is a NumPy file, not a weights file.</source>
        <translation>Es un archivo de NumPy, no un archivo de pesos.</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it first.</source>
        <translation>Es un archivo comprimido. Extráigalo primero.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a weights file.</source>
        <translation>Es un documento PDF, no un archivo de pesos.</translation>
    </message>
    <message>
        <source>There is no weights file “{path}”.</source>
        <translation>No existe el archivo de pesos «{path}».</translation>
    </message>
    <message>
        <source>This weights file cannot be opened.</source>
        <translation>Este archivo de pesos no se puede abrir.</translation>
    </message>
    <message>
        <source>Check that you have permission to read it and that its disk is connected.</source>
        <translation>Compruebe que tiene permiso para leerlo y que su disco está conectado.</translation>
    </message>
    <message>
        <source>This is a folder, not a weights file.</source>
        <translation>Es una carpeta, no un archivo de pesos.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Es un dispositivo o una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>This file is too large to be Inception V3 weights ({size} MB).</source>
        <translation>Este archivo es demasiado grande para ser pesos de Inception V3 ({size} MB).</translation>
    </message>
    <message>
        <source>This weights file is empty.</source>
        <translation>Este archivo de pesos está vacío.</translation>
    </message>
    <message>
        <source>This is a web page, not a weights file. The download failed.</source>
        <translation>Es una página web, no un archivo de pesos. La descarga falló.</translation>
    </message>
    <message>
        <source>This is a tar archive, which this program does not open.</source>
        <translation>Es un archivo tar, que este programa no abre.</translation>
    </message>
    <message>
        <source>This file could run code on this computer, so it was not opened.</source>
        <translation>Este archivo podría ejecutar código en este equipo, así que no se abrió.</translation>
    </message>
    <message>
        <source>Use a state dict saved with torch.save, or a .safetensors file.</source>
        <translation>Use un diccionario de estado guardado con torch.save, o un archivo .safetensors.</translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are absurdly large together.</source>
        <translation>Estos pesos están dañados: algunos de sus números son juntos absurdamente grandes.</translation>
    </message>
    <message>
        <source>There are no weights named “{name}”.</source>
        <translation>No hay pesos llamados «{name}».</translation>
    </message>
    <message>
        <source>Use the path of a file or one of {list}.</source>
        <translation>Use la ruta de un archivo o uno de {list}.</translation>
    </message>
    <message>
        <source>The weights {key} ({title}) are not on this computer yet.</source>
        <translation>Los pesos {key} ({title}) aún no están en este equipo.</translation>
    </message>
    <message>
        <source>The file “{name}” named by {variable} does not exist.</source>
        <translation>No existe el archivo «{name}» que nombra {variable}.</translation>
    </message>
    <message>
        <source>Correct {variable}, or unset it to use the default weights.</source>
        <translation>Corrija {variable}, o quítela para usar los pesos predeterminados.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or is not the published file {key}.</source>
        <translation>«{name}» está dañado o no es el archivo publicado {key}.</translation>
    </message>
    <message>
        <source>Download these weights again.</source>
        <translation>Descargue de nuevo estos pesos.</translation>
    </message>
    <message>
        <source>The weights could not be saved on this computer.</source>
        <translation>Los pesos no se pudieron guardar en este equipo.</translation>
    </message>
    <message>
        <source>Check that there is free space and that you have permission to write to {folder}.</source>
        <translation>Compruebe que hay espacio libre y que tiene permiso para escribir en {folder}.</translation>
    </message>
    <message>
        <source>Try another network, or download the file on another computer.</source>
        <translation>Pruebe otra red, o descargue el archivo en otro equipo.</translation>
    </message>
    <message>
        <source>The server no longer has this file.</source>
        <translation>El servidor ya no tiene este archivo.</translation>
    </message>
    <message>
        <source>The server or a proxy does not allow this download.</source>
        <translation>El servidor o un proxy no permite esta descarga.</translation>
    </message>
    <message>
        <source>A web page arrived instead of the file. This network may require you to sign in.</source>
        <translation>Llegó una página web en lugar del archivo. Puede que esta red exija iniciar sesión.</translation>
    </message>
    <message>
        <source>Open any page in a web browser, sign in, and try again.</source>
        <translation>Abra cualquier página en un navegador web, inicie sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server has a problem or is too busy.</source>
        <translation>El servidor tiene un problema o está saturado.</translation>
    </message>
    <message>
        <source>The server did not send the file.</source>
        <translation>El servidor no envió el archivo.</translation>
    </message>
    <message>
        <source>The server redirects the download to an address that cannot be followed.</source>
        <translation>El servidor redirige la descarga a una dirección que no se puede seguir.</translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was downloaded.</source>
        <translation>El servidor no pudo demostrar su identidad, así que no se descargó nada.</translation>
    </message>
    <message>
        <source>If this network inspects connections, install its certificate on this computer.</source>
        <translation>Si esta red inspecciona las conexiones, instale su certificado en este equipo.</translation>
    </message>
    <message>
        <source>The server cannot be found. Is this computer online?</source>
        <translation>No se encuentra el servidor. ¿Está conectado este equipo?</translation>
    </message>
    <message>
        <source>The server does not respond.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The proxy of this network requires a user name and a password.</source>
        <translation>El proxy de esta red exige usuario y contraseña.</translation>
    </message>
    <message>
        <source>The address of the download is not valid.</source>
        <translation>La dirección de la descarga no es válida.</translation>
    </message>
    <message>
        <source>The server redirects the download to an unprotected address.</source>
        <translation>El servidor redirige la descarga a una dirección sin protección.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>These weights were refused: they have {classes} classes, and the limit is {fewest_classes} to {most_classes}.</source>
        <translation>Estos pesos se rechazaron: tienen {classes} clases, y el límite es de {fewest_classes} a {most_classes}.</translation>
    </message>
    <message>
        <source>Parts of these weights have the wrong size.</source>
        <translation>Partes de estos pesos tienen un tamaño incorrecto.</translation>
    </message>
    <message>
        <source>These are not complete Inception V3 weights: parts of the network are missing.</source>
        <translation>No son pesos completos de Inception V3: faltan partes de la red.</translation>
    </message>
    <message>
        <source>These are not plain Inception V3 weights: the file contains parts of another network.</source>
        <translation>No son pesos simples de Inception V3: el archivo contiene partes de otra red.</translation>
    </message>
    <message>
        <source>These weights belong to {network_name}, not to Inception V3.</source>
        <translation>Estos pesos son de {network_name}, no de Inception V3.</translation>
    </message>
    <message>
        <source>These are not the weights of an Inception V3 network.</source>
        <translation>No son los pesos de una red Inception V3.</translation>
    </message>
    <message>
        <source>This is an ordinary zip archive, not a weights file.</source>
        <translation>Es un archivo zip normal, no un archivo de pesos.</translation>
    </message>
    <message>
        <source>Keras's weights need the package h5py, which is not installed.</source>
        <translation>Los pesos de Keras necesitan el paquete h5py, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it with: pip install h5py.</source>
        <translation>Instálelo con: pip install h5py.</translation>
    </message>
    <message>
        <source>This is not a Keras model: it has too many parts.</source>
        <translation>No es un modelo de Keras: tiene demasiadas partes.</translation>
    </message>
    <message>
        <source>This file has Keras's weights without the names of their layers.</source>
        <translation>Este archivo contiene pesos de Keras sin los nombres de sus capas.</translation>
    </message>
    <message>
        <source>Save the whole model: model.save('model.keras').</source>
        <translation>Guarde el modelo entero: model.save('model.keras').</translation>
    </message>
    <message>
        <source>This Keras model is not an Inception V3.</source>
        <translation>Este modelo de Keras no es un Inception V3.</translation>
    </message>
    <message>
        <source>This Keras model has no last layer that names classes directly from the network's 2,048 features.</source>
        <translation>Este modelo de Keras no tiene una última capa que nombre clases directamente a partir de las 2048 características de la red.</translation>
    </message>
    <message>
        <source>Use a model with one Dense layer after the average pooling.</source>
        <translation>Use un modelo con una capa Dense tras el promedio.</translation>
    </message>
    <message>
        <source>This file contains no table of weights.</source>
        <translation>Este archivo no contiene ninguna tabla de pesos.</translation>
    </message>
    <message>
        <source>This file contains only the state of a training run, no weights.</source>
        <translation>Este archivo solo contiene el estado de un entrenamiento, no pesos.</translation>
    </message>
    <message>
        <source>This file contains something other than numbers where weights should be.</source>
        <translation>Este archivo contiene algo que no son números donde debería haber pesos.</translation>
    </message>
    <message>
        <source>Some tensors in this weights file have no name, or the same name twice.</source>
        <translation>Algunos tensores de este archivo de pesos no tienen nombre, o tienen dos veces el mismo.</translation>
    </message>
    <message>
        <source>These weights are laid out in memory in a way that cannot be used here.</source>
        <translation>Estos pesos están dispuestos en memoria de una forma que aquí no se puede usar.</translation>
    </message>
    <message>
        <source>Save them again after calling .contiguous() on each tensor.</source>
        <translation>Guárdelos de nuevo tras llamar a .contiguous() en cada tensor.</translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are not finite.</source>
        <translation>Estos pesos están dañados: algunos de sus números no son finitos.</translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are absurdly large.</source>
        <translation>Estos pesos están dañados: algunos de sus números son absurdamente grandes.</translation>
    </message>
    <message>
        <source>These weights are damaged: a variance in them is negative.</source>
        <translation>Estos pesos están dañados: contienen una varianza negativa.</translation>
    </message>
    <message>
        <source>Do not use this file. If it is your own, save only the numbers: torch.save(model.state_dict(), file).</source>
        <translation>No use este archivo. Si es suyo, guarde solo los números: torch.save(model.state_dict(), file).</translation>
    </message>
    <message>
        <source>Save only the weights and the names of the classes; MMPretrain's tools/model_converters/publish_model.py does that.</source>
        <translation>Guarde solo los pesos y los nombres de las clases; tools/model_converters/publish_model.py de MMPretrain lo hace.</translation>
    </message>
    <message>
        <source>This is not a plain weights file: it was not written by torch.save.</source>
        <translation>No es un archivo de pesos simple: no lo escribió torch.save.</translation>
    </message>
    <message>
        <source>This is not a weights file: its table of contents is far too long.</source>
        <translation>No es un archivo de pesos: su índice es demasiado largo.</translation>
    </message>
    <message>
        <source>This file keeps records of its training beside the weights, which are not read here.</source>
        <translation>Este archivo guarda registros de su entrenamiento junto a los pesos, que aquí no se leen.</translation>
    </message>
    <message>
        <source>This file contains a whole program object, not only weights.</source>
        <translation>Este archivo contiene un objeto de programa entero, no solo pesos.</translation>
    </message>
    <message>
        <source>The names of the classes are too long for a weights file.</source>
        <translation>Los nombres de las clases son demasiado largos para un archivo de pesos.</translation>
    </message>
    <message>
        <source>Shorten them: together they may take 16 MB.</source>
        <translation>Acórtelos: juntos pueden ocupar 16 MB.</translation>
    </message>
    <message>
        <source>This is a TorchScript program, not only weights.</source>
        <translation>Es un programa TorchScript, no solo pesos.</translation>
    </message>
    <message>
        <source>This weights file was compressed after it was saved.</source>
        <translation>Este archivo de pesos se comprimió después de guardarse.</translation>
    </message>
    <message>
        <source>Use the original file.</source>
        <translation>Use el archivo original.</translation>
    </message>
</context>
<context>
    <name>workers/archive</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Top class</source>
        <translation>Mejor clase</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>Segunda clase</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, página {1}</translation>
    </message>
</context>
<context>
    <name>workers/items</name>
    <message>
        <source>cannot be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>Otros pesos</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n image(s)</source>
        <translation>
            <numerusform>{0}: %n imagen</numerusform>
            <numerusform>{0}: %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>unlike any class</source>
        <translation>distinta de todas las clases</translation>
    </message>
    <message>
        <source>not sure: {0}</source>
        <translation>no es seguro: {0}</translation>
    </message>
    <message>
        <source>{0} (kind not clear)</source>
        <translation>{0} (tipo no claro)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>{0}, {1}, not sure</source>
        <translation>{0}, {1}, no es seguro</translation>
    </message>
    <message>
        <source>{0}, {1}, maybe</source>
        <translation>{0}, {1}, quizá</translation>
    </message>
</context>
<context>
    <name>workers/jobs</name>
    <message>
        <source>Another {name} is still running.</source>
        <translation>Otra operación «{name}» aún está en curso.</translation>
    </message>
    <message>
        <source>Wait until it finishes, then try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo falló dentro del programa.</translation>
    </message>
    <message>
        <source>Your images were not changed. Report this with the details.</source>
        <translation>Sus imágenes no se cambiaron. Comuníquelo con los detalles.</translation>
    </message>
</context>
<context>
    <name>workers/live</name>
    <message>
        <source>This program is not allowed to use the camera.</source>
        <translation>Este programa no tiene permiso para usar la cámara.</translation>
    </message>
    <message>
        <source>Allow it under System Settings, Privacy &amp; Security, Camera, then try again.</source>
        <translation>Permítalo en Ajustes del Sistema, Privacidad y seguridad, Cámara, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A frame of this source could not be shown.</source>
        <translation>No se pudo mostrar un fotograma de esta fuente.</translation>
    </message>
    <message>
        <source>Wait for the next frames. If nothing moves, open the source again.</source>
        <translation>Espere a los siguientes. Si nada se mueve, abra de nuevo la fuente.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln prediction(s) in {0}</source>
        <translation>
            <numerusform>%Ln predicción grabada en {0}</numerusform>
            <numerusform>%Ln predicciones grabadas en {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln frame(s) in {0}</source>
        <translation>
            <numerusform>%Ln fotograma grabado en {0}</numerusform>
            <numerusform>%Ln fotogramas grabados en {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) left out</source>
        <translation>
            <numerusform>%Ln fotograma omitido</numerusform>
            <numerusform>%Ln fotogramas omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {0} in {1}</source>
        <translation>{0} guardado en {1}</translation>
    </message>
</context>
<context>
    <name>workers/network</name>
    <message>
        <source>Something went wrong inside the program while the network was loading.</source>
        <translation>Algo falló dentro del programa mientras se cargaba la red.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the details.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, comuníquelo con los detalles.</translation>
    </message>
</context>
<context>
    <name>workers/pictures</name>
    <message>
        <source>Something went wrong inside the program with this image.</source>
        <translation>Algo falló dentro del programa con esta imagen.</translation>
    </message>
    <message>
        <source>Other images are not affected. Report this with the details.</source>
        <translation>Las demás imágenes no se ven afectadas. Comuníquelo con los detalles.</translation>
    </message>
</context>
<context>
    <name>workers/review</name>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>is: {0}</source>
        <translation>es: {0}</translation>
    </message>
</context>
<context>
    <name>workers/runs</name>
    <message>
        <source>These images were classified with other weights or in another mode.</source>
        <translation>Estas imágenes se clasificaron con otros pesos o en otro modo.</translation>
    </message>
    <message>
        <source>Choose the weights and the mode of this run first.</source>
        <translation>Elija primero los pesos y el modo de esta pasada.</translation>
    </message>
    <message>
        <source>No images were found there.</source>
        <translation>No se encontraron imágenes allí.</translation>
    </message>
    <message>
        <source>Skipped: {counts}.</source>
        <translation>Omitidos: {counts}.</translation>
    </message>
    <message>
        <source>Drop a folder that contains images, or single images.</source>
        <translation>Suelte una carpeta que contenga imágenes, o imágenes sueltas.</translation>
    </message>
    <message>
        <source>Unpack the archive, then open its folder.</source>
        <translation>Extraiga el archivo comprimido y abra su carpeta.</translation>
    </message>
    <message>
        <source>The predictions are not affected. Close other programs that use the GPU.</source>
        <translation>Las predicciones no se ven afectadas. Cierre otros programas que usen la GPU.</translation>
    </message>
</context>
<context>
    <name>workers/serve</name>
    <message>
        <source>The network is still loading.</source>
        <translation>La red aún se está cargando.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>workers/similar</name>
    <message>
        <source>Group {0}</source>
        <translation>Grupo {0}</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marcada</numerusform>
            <numerusform>%Ln marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcada</translation>
    </message>
</context>
<context>
    <name>workers/teach</name>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>Aún no se ha aprendido nada.</translation>
    </message>
    <message>
        <source>Wait until the classes have been learned.</source>
        <translation>Espere a que se hayan aprendido las clases.</translation>
    </message>
    <message>
        <source>“{path}” is not a name for weights.</source>
        <translation>«{path}» no es un nombre para pesos.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .safetensors.</source>
        <translation>Elija un nombre que termine en .safetensors.</translation>
    </message>
</context>
<context>
    <name>interface</name>
    <message>
        <source>There is no mode “{mode}”.</source>
        <translation>No hay ningún modo «{mode}».</translation>
    </message>
    <message>
        <source>Use one of them: {list}.</source>
        <translation>Use uno de ellos: {list}.</translation>
    </message>
    <message>
        <source>A contrast needs two classes.</source>
        <translation>Un contraste necesita dos clases.</translation>
    </message>
    <message>
        <source>Give a label as well.</source>
        <translation>Dé también una etiqueta.</translation>
    </message>
    <message>
        <source>A {name} is not an image.</source>
        <translation>Un {name} no es una imagen.</translation>
    </message>
    <message>
        <source>Give a path, the bytes of a file, a Pillow image, or an array.</source>
        <translation>Dé una ruta, los bytes de un archivo, una imagen de Pillow o una matriz.</translation>
    </message>
    <message>
        <source>An array of shape {shape} and type {dtype} is not an image.</source>
        <translation>Una matriz de forma {shape} y tipo {dtype} no es una imagen.</translation>
    </message>
    <message>
        <source>Give (H, W, 3), (H, W, 4) or (H, W), of type uint8, with red first.</source>
        <translation>Dé (H, W, 3), (H, W, 4) o (H, W), de tipo uint8, con el rojo primero.</translation>
    </message>
    <message>
        <source>The Pillow image cannot be read.</source>
        <translation>No se puede leer la imagen de Pillow.</translation>
    </message>
    <message>
        <source>Load it first, or convert it to RGB.</source>
        <translation>Cárguela primero, o conviértala a RGB.</translation>
    </message>
</context>
<context>
    <name>widgets/answers</name>
    <message>
        <source>ImageNet's classes</source>
        <translation>Clases de ImageNet</translation>
    </message>
    <message>
        <source>Your classes: {0}</source>
        <translation>Sus clases: {0}</translation>
    </message>
    <message>
        <source>A name, a synonym, a WordNet id or a class index</source>
        <translation>Un nombre, un sinónimo, un identificador de WordNet o un número de clase</translation>
    </message>
    <message>
        <source>Matching classes</source>
        <translation>Clases que coinciden</translation>
    </message>
    <message>
        <source>No matching class</source>
        <translation>Ninguna clase coincide</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Contrast with another class…</source>
        <translation>Contrastar con otra clase…</translation>
    </message>
    <message>
        <source>Show what supports this class more than another</source>
        <translation>Muestra lo que apoya esta clase más que otra</translation>
    </message>
    <message>
        <source>Rather than…</source>
        <translation>En lugar de…</translation>
    </message>
    <message>
        <source>Remove the contrast</source>
        <translation>Quitar el contraste</translation>
    </message>
    <message>
        <source>rather than {0}</source>
        <translation>en lugar de {0}</translation>
    </message>
    <message>
        <source>“{0}” is named from a probability of {1} on.</source>
        <translation>«{0}» se nombra desde una probabilidad de {1}.</translation>
    </message>
    <message>
        <source>Kinds: {0}</source>
        <translation>Tipos: {0}</translation>
    </message>
    <message>
        <source>Similarity to the closest class that was taught: {0}</source>
        <translation>Similitud con la clase enseñada más cercana: {0}</translation>
    </message>
    <message>
        <source>Where the network looked.</source>
        <translation>Dónde miró la red.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Method: {0}. {1}</source>
        <translation>Método: {0}. {1}</translation>
    </message>
    <message>
        <source>It is coarse: {0} × {1} patches were covered.</source>
        <translation>Es grueso: se taparon {0} × {1} zonas.</translation>
    </message>
    <message>
        <source>the last block</source>
        <translation>el último bloque</translation>
    </message>
    <message>
        <source>It combines what {0} of the network found on a grid of {1} × {2} cells; details finer than a cell come from smoothing.</source>
        <translation>Reúne lo que {0} de la red encontró en una cuadrícula de {1} × {2} celdas; los detalles más finos vienen del suavizado.</translation>
    </message>
    <message>
        <source>Each map is scaled to its own minimum and maximum, so the brightness of two maps cannot be compared. A bright area raised the score. It may be the object itself, its surroundings, or something common in the training images. To check, cover that area: the method “Occlusion” does so.</source>
        <translation>Cada mapa se ajusta a su propio mínimo y máximo, por lo que no se puede comparar el brillo de dos mapas. Una zona clara subió la puntuación. Puede ser el propio objeto, su entorno o algo común en las imágenes de entrenamiento. Para comprobarlo, tape esa zona: lo hace el método «Occlusion».</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Hold {0} to see the image alone.</source>
        <translation>Mantenga {0} para ver la imagen sola.</translation>
    </message>
    <message>
        <source>Find another class…</source>
        <translation>Buscar otra clase…</translation>
    </message>
    <message>
        <source>Shows where the network looked for this class.</source>
        <translation>Muestra dónde miró la red para esta clase.</translation>
    </message>
    <message>
        <source>{name}, {share} percent, most likely</source>
        <translation>{name}, {share} por ciento, la más probable</translation>
    </message>
    <message>
        <source>{name}, {share} percent</source>
        <translation>{name}, {share} por ciento</translation>
    </message>
</context>
<context>
    <name>widgets/archive</name>
    <message>
        <source>Image of an archive</source>
        <translation>Imagen de un archivo histórico</translation>
    </message>
    <message>
        <source>Back to the archive</source>
        <translation>Volver al archivo histórico</translation>
    </message>
    <message>
        <source>“{0}” is not a file of this computer.</source>
        <translation>«{0}» no es un archivo de este equipo.</translation>
    </message>
    <message>
        <source>It is in an archive or on a server. Copy it to this computer first.</source>
        <translation>Está en un archivo comprimido o en un servidor. Cópielo primero a este equipo.</translation>
    </message>
    <message>
        <source>From the archive “{0}”</source>
        <translation>Del archivo histórico «{0}»</translation>
    </message>
    <message>
        <source>Open image</source>
        <translation>Abrir imagen</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo histórico</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) so far</source>
        <translation>
            <numerusform>%Ln imagen hasta ahora</numerusform>
            <numerusform>%Ln imágenes hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} imágenes</translation>
    </message>
    <message>
        <source>Filters by kind, camera, date and place do not work in archives.</source>
        <translation>Los filtros por tipo, cámara, fecha y lugar no funcionan en archivos históricos.</translation>
    </message>
    <message>
        <source>This archive keeps no features (--features)</source>
        <translation>Este archivo histórico no guarda características (--features)</translation>
    </message>
    <message>
        <source>Images of this archive</source>
        <translation>Imágenes de este archivo histórico</translation>
    </message>
</context>
<context>
    <name>widgets/common</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>Como el sistema ({0})</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>dd MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dd MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dd MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>The network knows 1,000 everyday classes: animals, plants, food, vehicles, tools, furniture, places. It does not know people, brands or text, and always names the class that fits best.</source>
        <translation>La red conoce 1000 clases cotidianas: animales, plantas, comida, vehículos, herramientas, muebles, lugares. No conoce personas, marcas ni texto, y siempre nombra la clase que mejor encaja.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>quedan {0} s</translation>
    </message>
    <message>
        <source>{0} min {1:02d} s left</source>
        <translation>quedan {0} min {1:02d} s</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>quedan {0} min</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>quedan {0} h</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>widgets/evaluation</name>
    <message>
        <source>Image of an evaluation</source>
        <translation>Imagen de una evaluación</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Volver al informe</translation>
    </message>
    <message>
        <source>Label: {0} · classified right in the evaluation ({2})</source>
        <translation>Etiqueta: {0} · bien clasificada en la evaluación ({2})</translation>
    </message>
    <message>
        <source>Label: {0} · classified as {1} in the evaluation ({2})</source>
        <translation>Etiqueta: {0} · clasificada como {1} en la evaluación ({2})</translation>
    </message>
    <message>
        <source>Bars: accuracy. Lines: mean probability.</source>
        <translation>Barras: exactitud. Líneas: probabilidad media.</translation>
    </message>
    <message>
        <source>Use this threshold</source>
        <translation>Usar este umbral</translation>
    </message>
    <message>
        <source>Do its probabilities match its accuracy?</source>
        <translation>¿Se corresponden sus probabilidades con su exactitud?</translation>
    </message>
    <message>
        <source>When should it say “not sure”?</source>
        <translation>¿Cuándo debe decir «no es seguro»?</translation>
    </message>
    <message>
        <source>No threshold that leaves at least {0} predictions makes 95% of them right on these images.</source>
        <translation>Ningún umbral que deje al menos {0} predicciones hace correctas el 95 % de ellas en estas imágenes.</translation>
    </message>
    <message>
        <source>From {0}, {1} of the {2} predictions are right (95% interval {3}).</source>
        <translation>Desde {0}, {1} de las {2} predicciones son correctas (intervalo del 95 % {3}).</translation>
    </message>
    <message>
        <source>{0} right: {1}</source>
        <translation>{0} correctas: {1}</translation>
    </message>
    <message>
        <source>The lowest threshold above which {0} of the predictions are right</source>
        <translation>El umbral más bajo por encima del cual {0} de las predicciones son correctas</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Volver a {0}</translation>
    </message>
    <message>
        <source>Current threshold: {0}</source>
        <translation>Umbral actual: {0}</translation>
    </message>
    <message>
        <source>{0} ({1}): {2} of {3} found (recall), {4} in the top 5; {5} of {6} classified as it are right (precision)</source>
        <translation>{0} ({1}): {2} de {3} encontradas (exhaustividad), {4} entre las 5 mejores; {5} de {6} clasificadas así son correctas (precisión)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>In top 5</source>
        <translation>Entre las 5 mejores</translation>
    </message>
    <message>
        <source>Accuracy by class</source>
        <translation>Exactitud por clase</translation>
    </message>
    <message>
        <source>Compare with an earlier evaluation</source>
        <translation>Comparar con una evaluación anterior</translation>
    </message>
    <message>
        <source>Earlier evaluation</source>
        <translation>Evaluación anterior</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Open report…</source>
        <translation>Abrir informe…</translation>
    </message>
    <message>
        <source>This one ({0})</source>
        <translation>Esta ({0})</translation>
    </message>
    <message>
        <source> {0} that only one of them has skipped.</source>
        <translation> {0} que solo una de ellas omitió.</translation>
    </message>
    <message>
        <source> {0} paired by content, because the paths differ.</source>
        <translation> {0} emparejadas por contenido, porque las rutas difieren.</translation>
    </message>
    <message>
        <source>Difference in top-1 accuracy: {0}. McNemar’s test on {1} in both ({2}): {3}. Earlier: {4}.</source>
        <translation>Diferencia de exactitud top-1: {0}. Prueba de McNemar con {1} en ambas ({2}): {3}. Antes: {4}.</translation>
    </message>
    <message>
        <source>Only this one right: {0}</source>
        <translation>Solo esta correcta: {0}</translation>
    </message>
    <message>
        <source>Only the earlier one right: {0}</source>
        <translation>Solo la anterior correcta: {0}</translation>
    </message>
    <message>
        <source>Top-1 error</source>
        <translation>Error top-1</translation>
    </message>
    <message>
        <source>Top-5 error</source>
        <translation>Error top-5</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Informes (*.json)</translation>
    </message>
    <message>
        <source>Most frequent confusions</source>
        <translation>Confusiones más frecuentes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of “{0}” classified as “{1}”; click to show</source>
        <translation>
            <numerusform>%Ln imagen de «{0}» clasificada como «{1}»; clic para mostrarla</numerusform>
            <numerusform>%Ln imágenes de «{0}» clasificadas como «{1}»; clic para mostrarlas</numerusform>
        </translation>
    </message>
    <message>
        <source>an evaluation is running (Ctrl+E to show it)</source>
        <translation>hay una evaluación en curso (Ctrl+E para mostrarla)</translation>
    </message>
    <message>
        <source>An evaluation is running. Stop it before you begin another one.</source>
        <translation>Hay una evaluación en curso. Deténgala antes de empezar otra.</translation>
    </message>
    <message>
        <source>The evaluation is finished (Ctrl+E to show it).</source>
        <translation>La evaluación ha terminado (Ctrl+E para mostrarla).</translation>
    </message>
    <message>
        <source>Images above the threshold (coverage)</source>
        <translation>Imágenes por encima del umbral (cobertura)</translation>
    </message>
    <message>
        <source>Accuracy on these</source>
        <translation>Exactitud en estas</translation>
    </message>
    <message>
        <source>Coverage and accuracy</source>
        <translation>Cobertura y exactitud</translation>
    </message>
    <message>
        <source>No image was evaluated.</source>
        <translation>No se evaluó ninguna imagen.</translation>
    </message>
    <message>
        <source>With a threshold of {0}, every image is “not sure”.</source>
        <translation>Con un umbral de {0}, todas las imágenes son «no es seguro».</translation>
    </message>
    <message>
        <source>With a threshold of {0}, {1} of the images get a class, and {2} of those are right.</source>
        <translation>Con un umbral de {0}, {1} de las imágenes reciben una clase, y {2} de ellas son correctas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deletes its results. The images are not changed.</source>
        <translation>Elimina sus resultados. Las imágenes no se cambian.</translation>
    </message>
    <message>
        <source> is unfinished</source>
        <translation> no ha terminado</translation>
    </message>
    <message>
        <source>{0} evaluated ({1}, {2}), started {3}. The results so far are saved.</source>
        <translation>{0} evaluadas ({1}, {2}), iniciada {3}. Los resultados hasta ahora están guardados.</translation>
    </message>
    <message>
        <source>Earlier evaluations</source>
        <translation>Evaluaciones anteriores</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>95% interval {0}; {1} of {2} wrong</source>
        <translation>Intervalo del 95 % {0}; {1} de {2} incorrectas</translation>
    </message>
    <message>
        <source>The top class is not the label.</source>
        <translation>La mejor clase no es la etiqueta.</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>Top </translation>
    </message>
    <message>
        <source>Number of classes among which the label must be</source>
        <translation>Número de clases entre las que debe estar la etiqueta</translation>
    </message>
    <message>
        <source>Top-{0} error</source>
        <translation>Error top-{0}</translation>
    </message>
    <message>
        <source>The label is not in the top {0}.</source>
        <translation>La etiqueta no está entre las {0} mejores.</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>otra clase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of “{0}” classified as “{1}”</source>
        <translation>
            <numerusform>%Ln imagen de «{0}» clasificada como «{1}»</numerusform>
            <numerusform>%Ln imágenes de «{0}» clasificadas como «{1}»</numerusform>
        </translation>
    </message>
    <message>
        <source>other classes</source>
        <translation>otras clases</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>Rows are labels; columns are predictions, with the numbers of the rows. Click a cell to show its images.</source>
        <translation>Las filas son etiquetas; las columnas son predicciones, con los números de las filas. Haga clic en una celda para mostrar sus imágenes.</translation>
    </message>
    <message>
        <source>The classes that are confused most are shown; the saved table has all.</source>
        <translation>Se muestran las clases que más se confunden; la tabla guardada las tiene todas.</translation>
    </message>
    <message>
        <source>There are no confusions.</source>
        <translation>No hay confusiones.</translation>
    </message>
    <message>
        <source>Recall and precision by class</source>
        <translation>Exhaustividad y precisión por clase</translation>
    </message>
    <message>
        <source>Click a class to show its images, the wrong ones first.</source>
        <translation>Haga clic en una clase para mostrar sus imágenes, primero las incorrectas.</translation>
    </message>
    <message>
        <source>Label → prediction. Click to show the images.</source>
        <translation>Etiqueta → predicción. Clic para mostrar las imágenes.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>Measures how often the network is right on labelled images, and whether its probabilities match its accuracy.</source>
        <translation>Mide cuántas veces acierta la red con imágenes etiquetadas, y si sus probabilidades se corresponden con su exactitud.</translation>
    </message>
    <message>
        <source>The results so far are saved; you can resume later</source>
        <translation>Los resultados hasta ahora están guardados; puede continuar después</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>Cargando {0}…</translation>
    </message>
    <message>
        <source>So far: {0} top-1 error, {1} top-5 error</source>
        <translation>Hasta ahora: {0} de error top-1, {1} de error top-5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) cannot be read</source>
        <translation>
            <numerusform>%Ln imagen no se puede leer</numerusform>
            <numerusform>%Ln imágenes no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Probability of the top class</source>
        <translation>Probabilidad de la mejor clase</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
        <source>No image has a probability of {0}.</source>
        <translation>Ninguna imagen tiene una probabilidad de {0}.</translation>
    </message>
    <message>
        <source>Probability {0}: {1} of {2} right.</source>
        <translation>Probabilidad {0}: {1} de {2} correctas.</translation>
    </message>
    <message>
        <source>Well calibrated: probabilities and accuracy differ by {0} points on average (ECE).</source>
        <translation>Bien calibrada: probabilidades y exactitud difieren {0} puntos de media (ECE).</translation>
    </message>
    <message>
        <source>Overconfident</source>
        <translation>Demasiado segura</translation>
    </message>
    <message>
        <source>Underconfident</source>
        <translation>Demasiado insegura</translation>
    </message>
    <message>
        <source>{0}: probabilities and accuracy differ by {1} points on average (ECE).</source>
        <translation>{0}: probabilidades y exactitud difieren {1} puntos de media (ECE).</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save confusion matrix</source>
        <translation>Guardar matriz de confusión</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Página web (HTML)…</translation>
    </message>
    <message>
        <source>JSON (to open or compare later)…</source>
        <translation>JSON (para abrir o comparar después)…</translation>
    </message>
    <message>
        <source>CSV (one row per image)…</source>
        <translation>CSV (una fila por imagen)…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>1 crop</source>
        <translation>1 recorte</translation>
    </message>
    <message>
        <source>The centre of each image, as in normal use.</source>
        <translation>El centro de cada imagen, como en el uso normal.</translation>
    </message>
    <message>
        <source>12 crops</source>
        <translation>12 recortes</translation>
    </message>
    <message>
        <source>Corners, centre and the whole image, also mirrored, averaged.</source>
        <translation>Esquinas, centro y la imagen entera, también en espejo, promediados.</translation>
    </message>
    <message>
        <source>144 crops</source>
        <translation>144 recortes</translation>
    </message>
    <message>
        <source>Four scales, three squares, six crops, also mirrored, averaged.</source>
        <translation>Cuatro escalas, tres cuadrados, seis recortes, también en espejo, promediados.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Crops per image</source>
        <translation>Recortes por imagen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Listing weights…</source>
        <translation>Buscando pesos…</translation>
    </message>
    <message>
        <source>There are no weights on this computer.</source>
        <translation>No hay pesos en este equipo.</translation>
    </message>
    <message>
        <source>Ensemble: the predictions of these weights are averaged.</source>
        <translation>Conjunto: se promedian las predicciones de estos pesos.</translation>
    </message>
    <message>
        <source>Choose several to average their predictions (ensemble).</source>
        <translation>Elija varios para promediar sus predicciones (conjunto).</translation>
    </message>
    <message>
        <source>Choose labelled images first.</source>
        <translation>Elija primero imágenes etiquetadas.</translation>
    </message>
    <message>
        <source>Choose weights first.</source>
        <translation>Elija primero los pesos.</translation>
    </message>
    <message>
        <source>Started before: {0} done.</source>
        <translation>Ya iniciada: {0} hechos.</translation>
    </message>
    <message>
        <source>This takes {0} on this computer. You can stop and resume it.</source>
        <translation>Tarda {0} en este equipo. Puede detenerla y continuarla.</translation>
    </message>
    <message>
        <source>You can stop and resume it.</source>
        <translation>Puede detenerla y continuarla.</translation>
    </message>
    <message>
        <source>Ground truth…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>ILSVRC file with one class number per line, for a folder without subfolders</source>
        <translation>Archivo de ILSVRC con un número de clase por línea, para una carpeta sin subcarpetas</translation>
    </message>
    <message>
        <source>Class list…</source>
        <translation>Lista de clases…</translation>
    </message>
    <message>
        <source>WordNet ids, if the ground truth does not use ILSVRC’s numbers</source>
        <translation>Identificadores de WordNet, si las etiquetas no usan los números de ILSVRC</translation>
    </message>
    <message>
        <source>Blacklist…</source>
        <translation>Lista negra…</translation>
    </message>
    <message>
        <source>Numbers of images that are skipped</source>
        <translation>Números de las imágenes que se omiten</translation>
    </message>
    <message>
        <source>Mapping…</source>
        <translation>Correspondencias…</translation>
    </message>
    <message>
        <source>CSV file: the name of a folder, then its class</source>
        <translation>Archivo CSV: el nombre de una carpeta y su clase</translation>
    </message>
    <message>
        <source>Labelled images</source>
        <translation>Imágenes etiquetadas</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose CSV file…</source>
        <translation>Elegir archivo CSV…</translation>
    </message>
    <message>
        <source>ILSVRC files and mappings</source>
        <translation>Archivos de ILSVRC y correspondencias</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Tench is 0</source>
        <translation>La tenca (tench) es 0</translation>
    </message>
    <message>
        <source>Tench is 1</source>
        <translation>La tenca (tench) es 1</translation>
    </message>
    <message>
        <source>A folder with one subfolder per class, named after the class or its WordNet id; or a CSV file with the columns “path” and “label”. You can also drop it here.</source>
        <translation>Una carpeta con una subcarpeta por clase, llamada como la clase o su identificador de WordNet; o un archivo CSV con las columnas «path» y «label». También puede soltarla aquí.</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>Leyendo las etiquetas…</translation>
    </message>
    <message>
        <source>Which number has the first class, tench?</source>
        <translation>¿Qué número tiene la primera clase, la tenca (tench)?</translation>
    </message>
    <message>
        <source>Choose labelled folder</source>
        <translation>Elegir carpeta etiquetada</translation>
    </message>
    <message>
        <source>Choose table of labels</source>
        <translation>Elegir tabla de etiquetas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>“{0}” is {1}</source>
        <translation>«{0}» es {1}</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
    <message>
        <source>Labels: {0}.</source>
        <translation>Etiquetas: {0}.</translation>
    </message>
    <message>
        <source>line {0}: “{1}”</source>
        <translation>línea {0}: «{1}»</translation>
    </message>
    <message>
        <source>{0} not found ({1})</source>
        <translation>{0} no encontrados ({1})</translation>
    </message>
    <message>
        <source>{0} on the blacklist</source>
        <translation>{0} de la lista negra</translation>
    </message>
    <message>
        <source>Skipped: {0}.</source>
        <translation>Omitidos: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Labels without a matching class: %Ln</source>
        <translation>
            <numerusform>Etiquetas sin clase correspondiente: %Ln</numerusform>
            <numerusform>Etiquetas sin clase correspondiente: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source> ({0} skipped).</source>
        <translation> ({0} omitidos).</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… y {0} más.</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>about {0:.0f} s</source>
        <translation>unos {0:.0f} s</translation>
    </message>
    <message>
        <source>about {0:.0f} min</source>
        <translation>unos {0:.0f} min</translation>
    </message>
    <message>
        <source>about {0} h</source>
        <translation>unas {0} h</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>{0} min {1:02d} s</source>
        <translation>{0} min {1:02d} s</translation>
    </message>
    <message>
        <source>{0} h {1:02d} min</source>
        <translation>{0} h {1:02d} min</translation>
    </message>
    <message>
        <source>no image was evaluated</source>
        <translation>no se evaluó ninguna imagen</translation>
    </message>
    <message>
        <source>single crop</source>
        <translation>un solo recorte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln crop(s)</source>
        <translation>
            <numerusform>%Ln recorte</numerusform>
            <numerusform>%Ln recortes</numerusform>
        </translation>
    </message>
    <message>
        <source>, ensemble of {0}</source>
        <translation>, conjunto de {0}</translation>
    </message>
    <message>
        <source>{0} mode</source>
        <translation>modo {0}</translation>
    </message>
    <message>
        <source>{0} images/s</source>
        <translation>{0} imágenes/s</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation>clase {0}</translation>
    </message>
    <message>
        <source>closest kind {0}</source>
        <translation>tipo más cercano {0}</translation>
    </message>
    <message>
        <source>{0} levels up {1}</source>
        <translation>{0} niveles más arriba {1}</translation>
    </message>
    <message>
        <source>Right by level</source>
        <translation>Correctas por nivel</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} no se pueden leer</translation>
    </message>
    <message>
        <source>{0} with unknown labels</source>
        <translation>{0} con etiquetas desconocidas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>class named in {0} ({1} right)</source>
        <translation>clase nombrada en {0} ({1} correctas)</translation>
    </message>
    <message>
        <source>only the kind in {0} ({1} right)</source>
        <translation>solo el tipo en {0} ({1} correctas)</translation>
    </message>
    <message>
        <source>not sure in {0}</source>
        <translation>no es seguro en {0}</translation>
    </message>
    <message>
        <source>{0} top-1 error</source>
        <translation>{0} de error top-1</translation>
    </message>
    <message>
        <source>No difference: both were right on the same images ({0} compared).</source>
        <translation>Sin diferencia: ambas acertaron con las mismas imágenes ({0} comparadas).</translation>
    </message>
    <message>
        <source>No significant difference: this one alone was right on {0}, the earlier one alone on {1}, which may be chance ({2}).</source>
        <translation>Sin diferencia significativa: solo esta acertó en {0}, solo la anterior en {1}, lo que puede ser azar ({2}).</translation>
    </message>
    <message>
        <source>This one is better: it alone was right on {0}, the earlier one alone on {1}. That is unlikely to be chance ({2}).</source>
        <translation>Esta es mejor: solo ella acertó en {0}, solo la anterior en {1}. Es poco probable que sea azar ({2}).</translation>
    </message>
    <message>
        <source>The earlier one is better: it alone was right on {0}, this one alone on {1}. That is unlikely to be chance ({2}).</source>
        <translation>La anterior es mejor: solo ella acertó en {0}, solo esta en {1}. Es poco probable que sea azar ({2}).</translation>
    </message>
</context>
<context>
    <name>widgets/explain</name>
    <message>
        <source>Method and style of the heat map</source>
        <translation>Método y estilo del mapa de calor</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Also covers the edges outside the crop, which the prediction did not use.</source>
        <translation>Cubre también los bordes fuera del recorte, que la predicción no usó.</translation>
    </message>
    <message>
        <source>Contour lines</source>
        <translation>Curvas de nivel</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{0} × {0} cells</source>
        <translation>{0} × {0} celdas</translation>
    </message>
    <message>
        <source>last block, </source>
        <translation>último bloque, </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Ocultar por debajo de</translation>
    </message>
    <message>
        <source>Hide the heat map below</source>
        <translation>Ocultar el mapa de calor por debajo de</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Colores del mapa de calor</translation>
    </message>
    <message>
        <source>Shows edges that the map does not have; unsafe for the colour-blind</source>
        <translation>Muestra bordes que el mapa no tiene; inadecuado para daltónicos</translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation>Colores: {0}</translation>
    </message>
    <message>
        <source>Colours of the heat map: {0}</source>
        <translation>Colores del mapa de calor: {0}</translation>
    </message>
    <message>
        <source>{0} – rainbow, misleading</source>
        <translation>{0} – arcoíris, engañoso</translation>
    </message>
    <message>
        <source>Top 5 side by side</source>
        <translation>5 mejores en paralelo</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Show where the network looked (H)</source>
        <translation>Mostrar dónde miró la red (H)</translation>
    </message>
    <message>
        <source>Method, layer, threshold, contour lines, whole image (E)</source>
        <translation>Método, capa, umbral, curvas de nivel, imagen entera (E)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Before and after, or top 5 side by side</source>
        <translation>Antes y después, o 5 mejores en paralelo</translation>
    </message>
    <message>
        <source>Strength of the heat map</source>
        <translation>Intensidad del mapa de calor</translation>
    </message>
    <message>
        <source>How strongly the heat map covers the image</source>
        <translation>Cuánto cubre la imagen el mapa de calor</translation>
    </message>
    <message>
        <source>Stop making this heat map</source>
        <translation>Dejar de calcular este mapa de calor</translation>
    </message>
    <message>
        <source>Making the heat map</source>
        <translation>Calculando el mapa de calor</translation>
    </message>
</context>
<context>
    <name>widgets/follow</name>
    <message>
        <source>Create the folders in</source>
        <translation>Crear las carpetas en</translation>
    </message>
    <message>
        <source>For each new image this is run: {0}</source>
        <translation>Para cada imagen nueva se ejecuta: {0}</translation>
    </message>
    <message>
        <source>The folder is not watched any more: the network has changed.</source>
        <translation>La carpeta ya no se vigila: la red ha cambiado.</translation>
    </message>
    <message>
        <source>Classify the run with these weights, then keep watching.</source>
        <translation>Clasifique la pasada con estos pesos y siga vigilando.</translation>
    </message>
    <message>
        <source>Watching is paused: {0}</source>
        <translation>La vigilancia está en pausa: {0}</translation>
    </message>
    <message>
        <source>Waiting for {0}, which is not there</source>
        <translation>Esperando a {0}, que no está</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>Vigilando {0}</translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation>nuevas: {0}</translation>
    </message>
    <message>
        <source>still being written: {0}</source>
        <translation>aún se escriben: {0}</translation>
    </message>
    <message>
        <source>tried again: {0}</source>
        <translation>nuevo intento: {0}</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Only list new images</source>
        <translation>Solo mostrar las imágenes nuevas</translation>
    </message>
    <message>
        <source>Copy new images by class…</source>
        <translation>Copiar las imágenes nuevas por clase…</translation>
    </message>
    <message>
        <source>Write keywords of new images</source>
        <translation>Escribir palabras clave de las imágenes nuevas</translation>
    </message>
    <message>
        <source>Run a program for new images…</source>
        <translation>Ejecutar un programa para las imágenes nuevas…</translation>
    </message>
    <message>
        <source>What is done with new images</source>
        <translation>Qué se hace con las imágenes nuevas</translation>
    </message>
    <message>
        <source>Program and arguments, then Enter</source>
        <translation>Programa y argumentos; después, Intro</translation>
    </message>
    <message>
        <source>In each argument {path}, {class} and {probability} are replaced</source>
        <translation>En cada argumento se sustituyen {path}, {class} y {probability}</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programa y argumentos</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
</context>
<context>
    <name>widgets/help</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>More in the menus</source>
        <translation>Más en los menús</translation>
    </message>
    <message>
        <source>Find a class…</source>
        <translation>Buscar una clase…</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>Buscar una clase</translation>
    </message>
    <message>
        <source>Save diagnostic report</source>
        <translation>Guardar informe de diagnóstico</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Archivo ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Informe de diagnóstico</translation>
    </message>
    <message>
        <source>This is all that the report holds. It is saved as a file where you choose; nothing is sent.</source>
        <translation>Esto es todo lo que contiene el informe. Se guarda como archivo donde usted elija; no se envía nada.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Partes del informe</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>With names and paths of files</source>
        <translation>Con nombres y rutas de archivos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Drop it on the window, paste it with Ctrl+V, or choose Open. The five most probable classes are on the right, in words and in percent. Everything stays on this computer.</source>
        <translation>Suéltela en la ventana, péguela con Ctrl+V o elija Abrir. Las cinco clases más probables están a la derecha, en palabras y en porcentaje. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>See where the network looked</source>
        <translation>Ver dónde miró la red</translation>
    </message>
    <message>
        <source>The heat map is brightest where the image raised the score of a class. Choose another of the five classes, or find any other one below them. Hold Space to see the image alone. Explain offers other methods and colours.</source>
        <translation>El mapa de calor es más claro donde la imagen subió la puntuación de una clase. Elija otra de las cinco clases, o busque cualquier otra debajo. Mantenga Espacio para ver la imagen sola. Explicar ofrece otros métodos y colores.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>All images in it are classified into a table that you can filter and sort. You can stop and resume on another day. Below the table you can export the results, sort the files into folders by class, and save heat maps.</source>
        <translation>Todas sus imágenes se clasifican en una tabla que puede filtrar y ordenar. Puede detenerse y continuar otro día. Debajo de la tabla puede exportar los resultados, ordenar los archivos en carpetas por clase y guardar mapas de calor.</translation>
    </message>
    <message>
        <source>Watch a camera or a video</source>
        <translation>Ver una cámara o un vídeo</translation>
    </message>
    <message>
        <source>The Camera button opens cameras, videos, streams and folders of frames. The classes follow the moving image; every frame of a video can be classified, and a video can be exported with its heat map.</source>
        <translation>El botón Cámara abre cámaras, vídeos, transmisiones y carpetas de fotogramas. Las clases siguen la imagen en movimiento; se puede clasificar cada fotograma de un vídeo, y exportar un vídeo con su mapa de calor.</translation>
    </message>
    <message>
        <source>Judge what you see</source>
        <translation>Juzgar lo que ve</translation>
    </message>
    <message>
        <source>A low probability means that the network is not sure; the limit can be moved. Images of something else get a wrong name. With labelled images, Evaluate in the File menu measures how often the network is right.</source>
        <translation>Una probabilidad baja significa que la red no está segura; el límite se puede mover. Las imágenes de otra cosa reciben un nombre incorrecto. Con imágenes etiquetadas, Evaluar en el menú Archivo mide cuántas veces acierta la red.</translation>
    </message>
    <message>
        <source>Previous and next image</source>
        <translation>Imagen anterior y siguiente</translation>
    </message>
    <message>
        <source>Image alone, while the key is held</source>
        <translation>Imagen sola, mientras se mantiene la tecla</translation>
    </message>
    <message>
        <source>Heat map of this class</source>
        <translation>Mapa de calor de esta clase</translation>
    </message>
    <message>
        <source>Show or hide the heat map</source>
        <translation>Mostrar u ocultar el mapa de calor</translation>
    </message>
    <message>
        <source>Heat map of another class</source>
        <translation>Mapa de calor de otra clase</translation>
    </message>
    <message>
        <source>Before and after; Shift and arrow keys move the line</source>
        <translation>Antes y después; Mayús y las flechas mueven la línea</translation>
    </message>
    <message>
        <source>Zoom in and out; the wheel does it too</source>
        <translation>Ampliar y reducir; la rueda también</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Take the image off the list; the file is not changed</source>
        <translation>Quitar la imagen de la lista; el archivo no se cambia</translation>
    </message>
    <message>
        <source>Files and runs</source>
        <translation>Archivos y pasadas</translation>
    </message>
    <message>
        <source>Open images or a video</source>
        <translation>Abrir imágenes o un vídeo</translation>
    </message>
    <message>
        <source>Paste an image or paths</source>
        <translation>Pegar una imagen o rutas</translation>
    </message>
    <message>
        <source>Save with heat map; a snapshot in live mode</source>
        <translation>Guardar con mapa de calor; una instantánea en directo</translation>
    </message>
    <message>
        <source>Copy with heat map</source>
        <translation>Copiar con mapa de calor</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrar la tabla</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o continuar</translation>
    </message>
    <message>
        <source>Classify the rest</source>
        <translation>Clasificar el resto</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Bring the previous list back</source>
        <translation>Recuperar la lista anterior</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Teach own classes</source>
        <translation>Enseñar clases propias</translation>
    </message>
    <message>
        <source>Review predictions: R, W, C, U, 2 to 5</source>
        <translation>Revisar predicciones: R, W, C, U, 2 a 5</translation>
    </message>
    <message>
        <source>Stop, close or go back</source>
        <translation>Detener, cerrar o volver</translation>
    </message>
    <message>
        <source>Cameras and videos</source>
        <translation>Cámaras y vídeos</translation>
    </message>
    <message>
        <source>Freeze or resume; pause or play</source>
        <translation>Congelar o seguir; pausar o reproducir</translation>
    </message>
    <message>
        <source>5 seconds back and forth</source>
        <translation>5 segundos atrás y adelante</translation>
    </message>
    <message>
        <source>Start and end of the video</source>
        <translation>Principio y final del vídeo</translation>
    </message>
    <message>
        <source>One frame back and forth</source>
        <translation>Un fotograma atrás y adelante</translation>
    </message>
    <message>
        <source>Record or stop recording</source>
        <translation>Grabar o dejar de grabar</translation>
    </message>
    <message>
        <source>Mirror the image</source>
        <translation>Reflejar la imagen</translation>
    </message>
    <message>
        <source>Class over the image</source>
        <translation>Clase sobre la imagen</translation>
    </message>
    <message>
        <source>Add images to a class, while the key is held (Teach)</source>
        <translation>Añadir imágenes a una clase, mientras se mantiene la tecla (Enseñar)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
</context>
<context>
    <name>widgets/items</name>
    <message>
        <source>Images per class</source>
        <translation>Imágenes por clase</translation>
    </message>
    <message>
        <source>By class: {0}</source>
        <translation>Por clase: {0}</translation>
    </message>
    <message>
        <source>By class: all {0}</source>
        <translation>Por clase: todas, {0}</translation>
    </message>
    <message>
        <source>By class: the {0} shown</source>
        <translation>Por clase: las {0} mostradas</translation>
    </message>
    <message>
        <source>By class: {0} matching the other filters</source>
        <translation>Por clase: {0} que cumplen los demás filtros</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>quizá</translation>
    </message>
    <message>
        <source>kind only</source>
        <translation>solo el tipo</translation>
    </message>
    <message>
        <source>classifying…</source>
        <translation>clasificando…</translation>
    </message>
    <message>
        <source>Images to export</source>
        <translation>Imágenes que exportar</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>Heat maps in the report</source>
        <translation>Mapas de calor en el informe</translation>
    </message>
    <message numerus="yes">
        <source>Heat maps of the first %Ln image(s)</source>
        <translation>
            <numerusform>Mapa de calor de la primera imagen (%Ln)</numerusform>
            <numerusform>Mapas de calor de las primeras %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>No heat maps</source>
        <translation>Sin mapas de calor</translation>
    </message>
    <message>
        <source>Paths in the report</source>
        <translation>Rutas en el informe</translation>
    </message>
    <message>
        <source>Paths below the folder</source>
        <translation>Rutas desde la carpeta</translation>
    </message>
    <message>
        <source>Full paths</source>
        <translation>Rutas completas</translation>
    </message>
    <message>
        <source>Camera, time and place in the report</source>
        <translation>Cámara, hora y lugar en el informe</translation>
    </message>
    <message>
        <source>Without camera, time and place</source>
        <translation>Sin cámara, hora ni lugar</translation>
    </message>
    <message>
        <source>With camera, time and place</source>
        <translation>Con cámara, hora y lugar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save when finished…</source>
        <translation>Guardar al terminar…</translation>
    </message>
    <message>
        <source>Classifies the rest first, then writes the file.</source>
        <translation>Clasifica primero el resto y después escribe el archivo.</translation>
    </message>
    <message>
        <source>The file is written when all images are classified.</source>
        <translation>El archivo se escribe cuando todas las imágenes están clasificadas.</translation>
    </message>
    <message>
        <source>This run was classified by another network.</source>
        <translation>Esta pasada la clasificó otra red.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Filter: name, class, &gt;80%, failed…</source>
        <translation>Filtro: nombre, clase, &gt;80%, failed…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Words in the file name or the class, &gt;80%, &lt;30%, failed, unsure,
class:tabby or class:"Egyptian cat", kind:dog, coarse, unlike, folder:holiday,
taken:2024-05, camera:canon, near:48.14,11.58,5km</source>
        <translation>Palabras del nombre de archivo o de la clase, &gt;80%, &lt;30%, failed, unsure,
class:tabby o class:"Egyptian cat", kind:dog, coarse, unlike, folder:vacaciones,
taken:2024-05, camera:canon, near:48.14,11.58,5km</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Only not sure</source>
        <translation>Solo no seguras</translation>
    </message>
    <message>
        <source>Show only images of which no class is named</source>
        <translation>Mostrar solo las imágenes para las que no se nombra ninguna clase</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>No es seguro por debajo de</translation>
    </message>
    <message>
        <source>not sure below {0}%</source>
        <translation>no es seguro por debajo del {0} %</translation>
    </message>
    <message>
        <source>Image with heat map (PNG)</source>
        <translation>Imagen con mapa de calor (PNG)</translation>
    </message>
    <message>
        <source>Image with heat map (JPEG)</source>
        <translation>Imagen con mapa de calor (JPEG)</translation>
    </message>
    <message>
        <source>Top 5 side by side (PNG)</source>
        <translation>5 mejores en paralelo (PNG)</translation>
    </message>
    <message>
        <source>Figure for a paper (PDF)</source>
        <translation>Figura para un artículo (PDF)</translation>
    </message>
    <message>
        <source>Map values (NumPy)</source>
        <translation>Valores del mapa (NumPy)</translation>
    </message>
    <message>
        <source>Save heat maps</source>
        <translation>Guardar mapas de calor</translation>
    </message>
    <message>
        <source>Images to save heat maps of</source>
        <translation>Imágenes cuyos mapas de calor se guardan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Save in folder…</source>
        <translation>Guardar en carpeta…</translation>
    </message>
    <message>
        <source>Save heat maps in</source>
        <translation>Guardar mapas de calor en</translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat map(s) saved in {0}.</source>
        <translation>
            <numerusform>%Ln mapa de calor guardado en {0}.</numerusform>
            <numerusform>%Ln mapas de calor guardados en {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat map(s) could not be made.</source>
        <translation>
            <numerusform>No se pudo calcular %Ln mapa de calor.</numerusform>
            <numerusform>No se pudieron calcular %Ln mapas de calor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names changed because the disk does not accept them: {0}.</source>
        <translation>Nombres cambiados porque el disco no los acepta: {0}.</translation>
    </message>
    <message>
        <source>Each image gets the heat map of its top class, with the current method and colours.</source>
        <translation>Cada imagen recibe el mapa de calor de su mejor clase, con el método y los colores actuales.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln heat map(s) saved in {0}.</source>
        <translation>
            <numerusform>Detenido. %Ln mapa de calor guardado en {0}.</numerusform>
            <numerusform>Detenido. %Ln mapas de calor guardados en {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write keywords for other programs</source>
        <translation>Escribir palabras clave para otros programas</translation>
    </message>
    <message>
        <source>Images to write keywords of</source>
        <translation>Imágenes para las que se escriben palabras clave</translation>
    </message>
    <message>
        <source>Existing sidecar, otherwise photo.jpg.xmp</source>
        <translation>Archivo anexo existente; si no, photo.jpg.xmp</translation>
    </message>
    <message>
        <source>photo.jpg.xmp (darktable, digiKam, Immich)</source>
        <translation>photo.jpg.xmp (darktable, digiKam, Immich)</translation>
    </message>
    <message>
        <source>photo.xmp (Lightroom, Capture One)</source>
        <translation>photo.xmp (Lightroom, Capture One)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Name of the sidecars</source>
        <translation>Nombre de los archivos anexos</translation>
    </message>
    <message>
        <source>Classes of at least</source>
        <translation>Clases de al menos</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove the keywords of this program from the sidecars</source>
        <translation>Quitar de los archivos anexos las palabras clave de este programa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Restore the sidecars that were written last</source>
        <translation>Restaurar los últimos archivos anexos escritos</translation>
    </message>
    <message>
        <source>Looking at the sidecars…</source>
        <translation>Examinando los archivos anexos…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Stopped. You can undo what has been written so far.</source>
        <translation>Detenido. Puede deshacer lo escrito hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Keywords of this program would be removed from %Ln sidecar(s).</source>
        <translation>
            <numerusform>Se quitarían las palabras clave de este programa de %Ln archivo anexo.</numerusform>
            <numerusform>Se quitarían las palabras clave de este programa de %Ln archivos anexos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywords below “Inception” for {0}: {1}.</source>
        <translation>Palabras clave bajo «Inception» para {0}: {1}.</translation>
    </message>
    <message>
        <source>No image gets a keyword.</source>
        <translation>Ninguna imagen recibe palabras clave.</translation>
    </message>
    <message>
        <source>Images that are not sure and get none: {0}.</source>
        <translation>Imágenes no seguras que no reciben ninguna: {0}.</translation>
    </message>
    <message>
        <source>Images that share a sidecar with another file and get none: {0}.</source>
        <translation>Imágenes que comparten archivo anexo con otro archivo y no reciben ninguna: {0}.</translation>
    </message>
    <message>
        <source>Sidecars that cannot be changed: {0}.</source>
        <translation>Archivos anexos que no se pueden cambiar: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Keywords removed from %Ln sidecar(s).</source>
        <translation>
            <numerusform>Palabras clave quitadas de %Ln archivo anexo.</numerusform>
            <numerusform>Palabras clave quitadas de %Ln archivos anexos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) written.</source>
        <translation>
            <numerusform>%Ln archivo anexo escrito.</numerusform>
            <numerusform>%Ln archivos anexos escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sidecars that said this already: {0}.</source>
        <translation>Archivos anexos que ya lo decían: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) could not be changed.</source>
        <translation>
            <numerusform>No se pudo cambiar %Ln archivo anexo.</numerusform>
            <numerusform>No se pudieron cambiar %Ln archivos anexos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) restored.</source>
        <translation>
            <numerusform>%Ln archivo anexo restaurado.</numerusform>
            <numerusform>%Ln archivos anexos restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since then and not touched.</source>
        <translation>
            <numerusform>%Ln archivo cambió desde entonces y no se tocó.</numerusform>
            <numerusform>%Ln archivos cambiaron desde entonces y no se tocaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>New sidecars: {0}.</source>
        <translation>Archivos anexos nuevos: {0}.</translation>
    </message>
    <message>
        <source>Existing sidecars, which keep all they hold: {0}.</source>
        <translation>Archivos anexos existentes, que conservan todo su contenido: {0}.</translation>
    </message>
    <message>
        <source>Sidecars that say this already: {0}.</source>
        <translation>Archivos anexos que ya lo dicen: {0}.</translation>
    </message>
    <message>
        <source>Sidecars of images that are not sure any more: {0}.</source>
        <translation>Archivos anexos de imágenes que ya no son seguras: {0}.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> y {0} más</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>Ordenar en carpetas…</translation>
    </message>
    <message>
        <source>Heat maps…</source>
        <translation>Mapas de calor…</translation>
    </message>
    <message>
        <source>Keywords…</source>
        <translation>Palabras clave…</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>Ordenar…</translation>
    </message>
    <message>
        <source>Maps…</source>
        <translation>Mapas…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Claves…</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} seleccionadas</translation>
    </message>
    <message>
        <source>No images match the filter.</source>
        <translation>Ninguna imagen cumple el filtro.</translation>
    </message>
    <message>
        <source>State of this run</source>
        <translation>Estado de esta pasada</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort into folders</source>
        <translation>Ordenar en carpetas</translation>
    </message>
    <message>
        <source>Images to sort</source>
        <translation>Imágenes que ordenar</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copiar archivos</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>Mover archivos</translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation>Copiar o mover</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>por clase</translation>
    </message>
    <message>
        <source>by broad category</source>
        <translation>por categoría general</translation>
    </message>
    <message>
        <source>by class, else by kind</source>
        <translation>por clase, si no por tipo</translation>
    </message>
    <message>
        <source>By class or category</source>
        <translation>Por clase o categoría</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Choose where to create the folders. You see the plan first. Files are never overwritten, and you can undo the sort.</source>
        <translation>Elija dónde crear las carpetas. Antes verá el plan. Nunca se sobrescriben archivos, y la ordenación se puede deshacer.</translation>
    </message>
    <message>
        <source>Stopped. No files were changed.</source>
        <translation>Detenido. No se cambió ningún archivo.</translation>
    </message>
    <message>
        <source>Stopped. You can undo what has been sorted so far.</source>
        <translation>Detenido. Puede deshacer lo ordenado hasta ahora.</translation>
    </message>
    <message>
        <source>{0} will be copied to “{1}”: {2}.</source>
        <translation>{0} se copiarán a «{1}»: {2}.</translation>
    </message>
    <message>
        <source>{0} will be moved to “{1}”: {2}.</source>
        <translation>{0} se moverán a «{1}»: {2}.</translation>
    </message>
    <message>
        <source>There are no images to sort.</source>
        <translation>No hay imágenes que ordenar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) renamed because the name is taken.</source>
        <translation>
            <numerusform>%Ln archivo renombrado porque el nombre está ocupado.</numerusform>
            <numerusform>%Ln archivos renombrados porque el nombre está ocupado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) skipped.</source>
        <translation>
            <numerusform>%Ln imagen omitida.</numerusform>
            <numerusform>%Ln imágenes omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these images that move along (XMP, RAW, MOV …): {0}.</source>
        <translation>Archivos de estas imágenes que se mueven con ellas (XMP, RAW, MOV …): {0}.</translation>
    </message>
    <message>
        <source>Files of these images that stay where they are: {0}.</source>
        <translation>Archivos de estas imágenes que se quedan donde están: {0}.</translation>
    </message>
    <message>
        <source>Needs {0} MB; {1} MB are free.</source>
        <translation>Necesita {0} MB; hay {1} MB libres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) sorted.</source>
        <translation>
            <numerusform>%Ln imagen ordenada.</numerusform>
            <numerusform>%Ln imágenes ordenadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that moved along: {0}.</source>
        <translation>Archivos movidos con ellas: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be sorted.</source>
        <translation>
            <numerusform>No se pudo ordenar %Ln imagen.</numerusform>
            <numerusform>No se pudieron ordenar %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort undone: %Ln image(s).</source>
        <translation>
            <numerusform>Ordenación deshecha: %Ln imagen.</numerusform>
            <numerusform>Ordenación deshecha: %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that came back along: {0}.</source>
        <translation>Archivos que volvieron con ellas: {0}.</translation>
    </message>
    <message>
        <source>{0} copied to “{1}”</source>
        <translation>{0} copiadas a «{1}»</translation>
    </message>
    <message>
        <source>{0} moved to “{1}”</source>
        <translation>{0} movidas a «{1}»</translation>
    </message>
    <message>
        <source>Images of this run</source>
        <translation>Imágenes de esta pasada</translation>
    </message>
    <message>
        <source>Click to sort, drag an edge, right click for more columns</source>
        <translation>Clic para ordenar, arrastre un borde, clic derecho para más columnas</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>One verdict per burst</source>
        <translation>Un veredicto por ráfaga</translation>
    </message>
    <message>
        <source>Photos of one camera in the same second</source>
        <translation>Fotos de una cámara en el mismo segundo</translation>
    </message>
    <message>
        <source>Usual columns and widths</source>
        <translation>Columnas y anchos habituales</translation>
    </message>
    <message>
        <source>{0} matching the filter</source>
        <translation>{0} que cumplen el filtro</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>Todas, {0}</translation>
    </message>
    <message>
        <source> ({0} classified)</source>
        <translation> ({0} clasificadas)</translation>
    </message>
</context>
<context>
    <name>widgets/live</name>
    <message>
        <source>Stream address</source>
        <translation>Dirección de la transmisión</translation>
    </message>
    <message>
        <source>Last addresses</source>
        <translation>Últimas direcciones</translation>
    </message>
    <message>
        <source>Last addresses (Down)</source>
        <translation>Últimas direcciones (Abajo)</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Smoothing of predictions</source>
        <translation>Suavizado de las predicciones</translation>
    </message>
    <message>
        <source>How long predictions are averaged: less reacts faster, more is steadier</source>
        <translation>Cuánto tiempo se promedian las predicciones: menos reacciona antes, más es más estable</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Where the network looks.</source>
        <translation>Dónde mira la red.</translation>
    </message>
    <message>
        <source>Bright areas raise the score of “{0}” most (Grad-CAM, last block).</source>
        <translation>Las zonas claras son las que más suben la puntuación de «{0}» (Grad-CAM, último bloque).</translation>
    </message>
    <message>
        <source>Its probability is low, so the heat map means little.</source>
        <translation>Su probabilidad es baja, así que el mapa de calor significa poco.</translation>
    </message>
    <message>
        <source>The heat map fades as the scene changes. Click another class to keep showing its map.</source>
        <translation>El mapa de calor se desvanece cuando cambia la escena. Haga clic en otra clase para mantener su mapa.</translation>
    </message>
    <message>
        <source>Live image</source>
        <translation>Imagen en directo</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Save the image, its heat map and its scores (Ctrl+S)</source>
        <translation>Guardar la imagen, su mapa de calor y sus puntuaciones (Ctrl+S)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Reflejar</translation>
    </message>
    <message>
        <source>Mirror the image (M)</source>
        <translation>Reflejar la imagen (M)</translation>
    </message>
    <message>
        <source>Show where the network looks (H)</source>
        <translation>Mostrar dónde mira la red (H)</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Dejar de grabar</translation>
    </message>
    <message>
        <source>Record every prediction with its time, or what the camera shows (R)</source>
        <translation>Grabar cada predicción con su hora, o lo que muestra la cámara (R)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>{0} (Space)</source>
        <translation>{0} (Espacio)</translation>
    </message>
    <message>
        <source>classifying a video</source>
        <translation>clasificando un vídeo</translation>
    </message>
    <message>
        <source>exporting a video</source>
        <translation>exportando un vídeo</translation>
    </message>
    <message>
        <source>Open video</source>
        <translation>Abrir vídeo</translation>
    </message>
    <message>
        <source>Videos ({0})</source>
        <translation>Vídeos ({0})</translation>
    </message>
    <message>
        <source>Play folder of images</source>
        <translation>Reproducir carpeta de imágenes</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <translation>Guardar instantánea</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>{0} Opening “{1}” stops it.</source>
        <translation>{0} Al abrir «{1}» se detiene.</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>Detener y abrir</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Video of the camera, MKV (*.mkv)</source>
        <translation>Vídeo de la cámara, MKV (*.mkv)</translation>
    </message>
    <message>
        <source>Video of the camera, MP4 (*.mp4)</source>
        <translation>Vídeo de la cámara, MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>SubRip subtitles (*.srt)</source>
        <translation>Subtítulos SubRip (*.srt)</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>Vídeo MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>AVI video (*.avi)</source>
        <translation>Vídeo AVI (*.avi)</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln más</numerusform>
            <numerusform>+%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Cámara</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Open video…</source>
        <translation>Abrir vídeo…</translation>
    </message>
    <message>
        <source>Open stream…</source>
        <translation>Abrir transmisión…</translation>
    </message>
    <message>
        <source>Play folder of images…</source>
        <translation>Reproducir carpeta de imágenes…</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Buscando cámaras…</translation>
    </message>
    <message>
        <source>Camera default</source>
        <translation>Ajuste de la cámara</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Dejar de intentarlo</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Previous video</source>
        <translation>Vídeo anterior</translation>
    </message>
    <message>
        <source>Previous video (Page Up)</source>
        <translation>Vídeo anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next video</source>
        <translation>Vídeo siguiente</translation>
    </message>
    <message>
        <source>Next video (Page Down)</source>
        <translation>Vídeo siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>Empezar de nuevo al final</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>{0:g} images/s</source>
        <translation>{0:g} imágenes/s</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Stop camera</source>
        <translation>Detener cámara</translation>
    </message>
    <message>
        <source>Back to images</source>
        <translation>Volver a las imágenes</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>hace {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>averaged over {0:.1f} s</source>
        <translation>promediado durante {0:.1f} s</translation>
    </message>
    <message>
        <source>{0} frames/s, {1} drawn</source>
        <translation>{0} fotogramas/s, {1} dibujados</translation>
    </message>
    <message>
        <source>{0} predictions/s</source>
        <translation>{0} predicciones/s</translation>
    </message>
    <message>
        <source>{0} delay</source>
        <translation>{0} de retardo</translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>{0} omitidos</translation>
    </message>
    <message>
        <source>{0} damaged</source>
        <translation>{0} dañados</translation>
    </message>
    <message>
        <source>{0} recorded</source>
        <translation>{0} grabados</translation>
    </message>
    <message>
        <source>Frames received and drawn, predictions per second, delay from capture to prediction, frames skipped; damaged frames of a video are left out</source>
        <translation>Fotogramas recibidos y dibujados, predicciones por segundo, retardo de la captura a la predicción, fotogramas omitidos; los fotogramas dañados de un vídeo se dejan fuera</translation>
    </message>
    <message>
        <source>of the last image</source>
        <translation>de la última imagen</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Starting {0}…</source>
        <translation>Iniciando {0}…</translation>
    </message>
    <message>
        <source>Connecting to {0}…</source>
        <translation>Conectando con {0}…</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Abriendo {0}…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Segments of the video</source>
        <translation>Segmentos del vídeo</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Posición en el vídeo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other class(es)</source>
        <translation>
            <numerusform>%Ln clase más</numerusform>
            <numerusform>%Ln clases más</numerusform>
        </translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <source>Classify every frame</source>
        <translation>Clasificar cada fotograma</translation>
    </message>
    <message>
        <source>Classify the whole video as fast as possible, and colour the timeline</source>
        <translation>Clasificar el vídeo entero lo más rápido posible, y colorear la línea de tiempo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Predictions (CSV)…</source>
        <translation>Predicciones (CSV)…</translation>
    </message>
    <message>
        <source>Predictions (JSON lines)…</source>
        <translation>Predicciones (líneas JSON)…</translation>
    </message>
    <message>
        <source>Segments (CSV)…</source>
        <translation>Segmentos (CSV)…</translation>
    </message>
    <message>
        <source>Subtitles (SRT)…</source>
        <translation>Subtítulos (SRT)…</translation>
    </message>
    <message>
        <source>Video with heat map…</source>
        <translation>Vídeo con mapa de calor…</translation>
    </message>
    <message>
        <source>Video with heat map and class…</source>
        <translation>Vídeo con mapa de calor y clase…</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>List which class is seen from where to where; Shift+→ goes to the next change</source>
        <translation>Listar qué clase se ve desde dónde hasta dónde; Mayús+→ va al siguiente cambio</translation>
    </message>
    <message>
        <source>Classify the other frames</source>
        <translation>Clasificar los demás fotogramas</translation>
    </message>
    <message>
        <source>Classifying every frame</source>
        <translation>Clasificando cada fotograma</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Exporting the video</source>
        <translation>Exportando el vídeo</translation>
    </message>
    <message>
        <source>The frames of “{0}” are still being classified.</source>
        <translation>Aún se clasifican los fotogramas de «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is still being exported.</source>
        <translation>Aún se exporta «{0}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged frame(s) of the video skipped</source>
        <translation>
            <numerusform>%Ln fotograma dañado del vídeo omitido</numerusform>
            <numerusform>%Ln fotogramas dañados del vídeo omitidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/network</name>
    <message>
        <source>Use weights file</source>
        <translation>Usar archivo de pesos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation>Pesos de la red</translation>
    </message>
    <message>
        <source>Use file…</source>
        <translation>Usar archivo…</translation>
    </message>
    <message>
        <source>Other ways to get weights</source>
        <translation>Otras formas de obtener pesos</translation>
    </message>
    <message>
        <source>Download manually on another computer, or choose other weights</source>
        <translation>Descargar a mano en otro equipo, o elegir otros pesos</translation>
    </message>
    <message>
        <source>The network needs its weights</source>
        <translation>La red necesita sus pesos</translation>
    </message>
    <message>
        <source>Classes of “{0}”</source>
        <translation>Clases de «{0}»</translation>
    </message>
    <message>
        <source>Use these classes</source>
        <translation>Usar estas clases</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Leyendo los nombres…</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>Nombres de un archivo</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>One name per line in the order of the network’s outputs, JSON such as class_indices.json, or CSV.</source>
        <translation>Un nombre por línea en el orden de las salidas de la red, JSON como class_indices.json, o CSV.</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>Nombres de las clases</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Preprocesamiento</translation>
    </message>
    <message>
        <source>How images were prepared when the network was trained. The right choice usually gives the clearest prediction for an image that shows one of the classes.</source>
        <translation>Cómo se preparaban las imágenes cuando se entrenó la red. La elección correcta suele dar la predicción más clara para una imagen que muestra una de las clases.</translation>
    </message>
    <message>
        <source>Open an image before you add weights to compare what each of them gives.</source>
        <translation>Abra una imagen antes de añadir pesos para comparar lo que da cada opción.</translation>
    </message>
    <message>
        <source>Trying them on “{0}”…</source>
        <translation>Probándolos con «{0}»…</translation>
    </message>
    <message>
        <source>The network has {0} classes, and the file does not say what they are called.</source>
        <translation>La red tiene {0} clases, y el archivo no dice cómo se llaman.</translation>
    </message>
    <message>
        <source>The network has {0} classes, as many as ImageNet, but the file does not say that they are ImageNet’s.</source>
        <translation>La red tiene {0} clases, tantas como ImageNet, pero el archivo no dice que sean las de ImageNet.</translation>
    </message>
    <message>
        <source>The network has {0} classes.</source>
        <translation>La red tiene {0} clases.</translation>
    </message>
    <message>
        <source>They are the classes of ImageNet</source>
        <translation>Son las clases de ImageNet</translation>
    </message>
    <message>
        <source>Names from {0}</source>
        <translation>Nombres de {0}</translation>
    </message>
    <message>
        <source>{0} names: {1}</source>
        <translation>{0} nombres: {1}</translation>
    </message>
    <message>
        <source>Names ({0})</source>
        <translation>Nombres ({0})</translation>
    </message>
    <message>
        <source>Tried on “{0}”:</source>
        <translation>Probados con «{0}»:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>about 100 MB</source>
        <translation>unos 100 MB</translation>
    </message>
    <message>
        <source>{0} MB ({1} bytes)</source>
        <translation>{0} MB ({1} bytes)</translation>
    </message>
    <message>
        <source>On a computer with an internet connection, download {0} from</source>
        <translation>En un equipo con conexión a internet, descargue {0} de</translation>
    </message>
    <message>
        <source>The publisher gives no SHA-256; the program checks the content itself.</source>
        <translation>El editor no indica SHA-256; el programa comprueba él mismo el contenido.</translation>
    </message>
    <message>
        <source>SHA-256: {0}</source>
        <translation>SHA-256: {0}</translation>
    </message>
    <message>
        <source>Save the file in this folder, under this name:</source>
        <translation>Guarde el archivo en esta carpeta, con este nombre:</translation>
    </message>
    <message>
        <source>After that, the program needs no connection.</source>
        <translation>Después, el programa no necesita conexión.</translation>
    </message>
    <message>
        <source>Best device</source>
        <translation>Mejor dispositivo</translation>
    </message>
    <message>
        <source>The GPU if it works, otherwise the CPU</source>
        <translation>La GPU si funciona; si no, la CPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The CPU, even if there is a GPU</source>
        <translation>La CPU, aunque haya una GPU</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>Gestionar pesos</translation>
    </message>
    <message>
        <source>Use weights file…</source>
        <translation>Usar archivo de pesos…</translation>
    </message>
    <message>
        <source>Stop using other weights beside</source>
        <translation>Dejar de usar otros pesos al lado</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>342 pixels, bilinear, values from −1 to 1</source>
        <translation>342 píxeles, bilineal, valores de −1 a 1</translation>
    </message>
    <message>
        <source>342 pixels, bilinear, ImageNet’s mean and deviation</source>
        <translation>342 píxeles, bilineal, media y desviación de ImageNet</translation>
    </message>
    <message>
        <source>341 pixels, bicubic, values from −1 to 1</source>
        <translation>341 píxeles, bicúbico, valores de −1 a 1</translation>
    </message>
    <message>
        <source>341 pixels, bicubic, ImageNet’s mean and deviation</source>
        <translation>341 píxeles, bicúbico, media y desviación de ImageNet</translation>
    </message>
    <message>
        <source>As its file says</source>
        <translation>Como dice su archivo</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Sin descargar</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Download manually</source>
        <translation>Descargar a mano</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use beside</source>
        <translation>Usar al lado</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Clases…</translation>
    </message>
    <message>
        <source>What its classes are called, and how images are prepared for it</source>
        <translation>Cómo se llaman sus clases y cómo se preparan las imágenes para él</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Used beside the weights in use</source>
        <translation>Se usa junto a los pesos en uso</translation>
    </message>
    <message>
        <source>{0}, verified</source>
        <translation>{0}, comprobado</translation>
    </message>
    <message>
        <source>{0}, readable</source>
        <translation>{0}, legible</translation>
    </message>
    <message>
        <source>Stop using beside</source>
        <translation>Dejar de usar al lado</translation>
    </message>
    <message>
        <source>Only the weights in use name images from now on</source>
        <translation>Desde ahora solo los pesos en uso nombran las imágenes</translation>
    </message>
    <message>
        <source>Every image gets two answers: of the weights in use, and of these</source>
        <translation>Cada imagen recibe dos respuestas: la de los pesos en uso y la de estos</translation>
    </message>
    <message>
        <source>Only classes that were taught with the weights in use, and from the same block, can be used beside them</source>
        <translation>Solo se pueden usar al lado clases aprendidas con los pesos en uso y a partir del mismo bloque</translation>
    </message>
    <message>
        <source>Really delete</source>
        <translation>Eliminar de verdad</translation>
    </message>
    <message>
        <source>Add weights file</source>
        <translation>Añadir archivo de pesos</translation>
    </message>
    <message>
        <source>Checking “{0}”…</source>
        <translation>Comprobando «{0}»…</translation>
    </message>
    <message>
        <source>Verifying all files…</source>
        <translation>Comprobando todos los archivos…</translation>
    </message>
    <message>
        <source>All weights on this computer are intact.</source>
        <translation>Todos los pesos de este equipo están intactos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not pass the check.</source>
        <translation>
            <numerusform>%Ln archivo no superó la comprobación.</numerusform>
            <numerusform>%Ln archivos no superaron la comprobación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Read every file again and check that it is intact</source>
        <translation>Leer de nuevo cada archivo y comprobar que está intacto</translation>
    </message>
    <message>
        <source>Weights are what the network has learned. One file is in use at a time; another replaces it once it has loaded successfully. Classes that were taught with it can be used beside it. Accuracies are as published, for the 50,000 validation images of ImageNet.</source>
        <translation>Los pesos son lo que la red ha aprendido. Se usa un archivo cada vez; otro lo sustituye en cuanto se ha cargado correctamente. Las clases aprendidas con él se pueden usar al lado. Las exactitudes son las publicadas, para las 50 000 imágenes de validación de ImageNet.</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors)</source>
        <translation>Pesos (*.pth *.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Not downloaded yet</source>
        <translation>Aún sin descargar</translation>
    </message>
    <message>
        <source>The weights of the network are not downloaded yet.</source>
        <translation>Los pesos de la red aún no se han descargado.</translation>
    </message>
    <message>
        <source>Downloading the weights…</source>
        <translation>Descargando los pesos…</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Weights cannot be used</source>
        <translation>No se pueden usar los pesos</translation>
    </message>
    <message>
        <source>No usable weights</source>
        <translation>No hay pesos utilizables</translation>
    </message>
    <message numerus="yes">
        <source>%Ln own class(es)</source>
        <translation>
            <numerusform>%Ln clase propia</numerusform>
            <numerusform>%Ln clases propias</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {0}</source>
        <translation>Al lado: {0}</translation>
    </message>
    <message>
        <source>Classifying…</source>
        <translation>Clasificando…</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>Cargando la red…</translation>
    </message>
    <message>
        <source>One download is needed first ({0})</source>
        <translation>Antes hace falta una descarga ({0})</translation>
    </message>
    <message>
        <source>It is what the network has learned (its weights): Inception V3 trained on ImageNet, from {0}, {1} licence. After that, the program needs no connection.</source>
        <translation>Es lo que la red ha aprendido (sus pesos): Inception V3 entrenada con ImageNet, de {0}, licencia {1}. Después, el programa no necesita conexión.</translation>
    </message>
    <message>
        <source>Accuracy unknown</source>
        <translation>Exactitud desconocida</translation>
    </message>
    <message>
        <source>Accuracy not published</source>
        <translation>Exactitud no publicada</translation>
    </message>
    <message>
        <source>Top-1 accuracy {0:.2f}%, top-5 accuracy {1:.2f}%</source>
        <translation>Exactitud top-1 {0:.2f} %, exactitud top-5 {1:.2f} %</translation>
    </message>
</context>
<context>
    <name>widgets/pictures</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save with heat map</source>
        <translation>Guardar con mapa de calor</translation>
    </message>
    <message>
        <source>Save top 5 side by side</source>
        <translation>Guardar 5 mejores en paralelo</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Guardar figura</translation>
    </message>
    <message>
        <source>Save map values</source>
        <translation>Guardar valores del mapa</translation>
    </message>
    <message>
        <source>NumPy array (*.npy)</source>
        <translation>Matriz de NumPy (*.npy)</translation>
    </message>
    <message>
        <source>16-bit grey image (*.png)</source>
        <translation>Imagen gris de 16 bits (*.png)</translation>
    </message>
    <message>
        <source>Removed from the list: {0}. The file is not changed.</source>
        <translation>Quitada de la lista: {0}. El archivo no se cambia.</translation>
    </message>
    <message numerus="yes">
        <source>Removed from the list: %Ln image(s). The files are not changed.</source>
        <translation>
            <numerusform>Quitada de la lista: %Ln imagen. El archivo no se cambia.</numerusform>
            <numerusform>Quitadas de la lista: %Ln imágenes. Los archivos no se cambian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many rows for the clipboard: {0}.</source>
        <translation>Demasiadas filas para el portapapeles: {0}.</translation>
    </message>
    <message>
        <source>Export the results instead (Ctrl+Shift+E).</source>
        <translation>Exporte los resultados en su lugar (Ctrl+Mayús+E).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as a table</source>
        <translation>
            <numerusform>%Ln fila copiada como tabla</numerusform>
            <numerusform>%Ln filas copiadas como tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>Predictions copied as text</source>
        <translation>Predicciones copiadas como texto</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Image with heat map copied to the clipboard</source>
        <translation>Imagen con mapa de calor copiada al portapapeles</translation>
    </message>
    <message>
        <source>Too many images to drag: {0}.</source>
        <translation>Demasiadas imágenes para arrastrar: {0}.</translation>
    </message>
    <message>
        <source>Sort them into folders instead, or select at most {0}.</source>
        <translation>Clasifíquelas en carpetas, o seleccione como máximo {0}.</translation>
    </message>
    <message>
        <source>Making the heat map…</source>
        <translation>Calculando el mapa de calor…</translation>
    </message>
    <message>
        <source>The heat map was stopped.</source>
        <translation>Se detuvo el mapa de calor.</translation>
    </message>
    <message>
        <source>The heat map could not be made.</source>
        <translation>No se pudo calcular el mapa de calor.</translation>
    </message>
    <message>
        <source>No prediction</source>
        <translation>Sin predicción</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Play the animation in live mode</source>
        <translation>Reproducir la animación en directo</translation>
    </message>
    <message>
        <source>Back to your list (Escape)</source>
        <translation>Volver a su lista (Esc)</translation>
    </message>
    <message>
        <source>Parts of {0}</source>
        <translation>Partes de {0}</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln path(s)</source>
        <translation>
            <numerusform>Copiar %Ln ruta</numerusform>
            <numerusform>Copiar %Ln rutas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Find similar in this list</source>
        <translation>Buscar similares en esta lista</translation>
    </message>
    <message>
        <source>Find similar in all runs</source>
        <translation>Buscar similares en todas las pasadas</translation>
    </message>
    <message numerus="yes">
        <source>Classify %Ln image(s) again</source>
        <translation>
            <numerusform>Clasificar de nuevo %Ln imagen</numerusform>
            <numerusform>Clasificar de nuevo %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>Clasificar de nuevo</translation>
    </message>
    <message>
        <source>Stop the run or wait until it finishes.</source>
        <translation>Detenga la pasada o espere a que termine.</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>Estas son</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Esta es</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>Clase nueva…</translation>
    </message>
</context>
<context>
    <name>widgets/review</name>
    <message>
        <source>There is no stored run to review.</source>
        <translation>No hay ninguna pasada guardada que revisar.</translation>
    </message>
    <message>
        <source>Open a folder, or choose one of the stored runs in the File menu.</source>
        <translation>Abra una carpeta, o elija una de las pasadas guardadas en el menú Archivo.</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Leyendo la pasada…</translation>
    </message>
    <message>
        <source>This run has no predictions yet.</source>
        <translation>Esta pasada aún no tiene predicciones.</translation>
    </message>
    <message>
        <source>Wait until images have been classified, then try again.</source>
        <translation>Espere a que se clasifiquen imágenes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} of {1} checked.</source>
        <translation>{0} de {1} revisadas.</translation>
    </message>
    <message>
        <source>Check images in random order to learn how often the network is right.</source>
        <translation>Revise imágenes en orden aleatorio para saber cuántas veces acierta la red.</translation>
    </message>
    <message numerus="yes">
        <source>In a random sample of %Ln image(s) the network was right on {0}, that is {1} (95% interval: {2}).</source>
        <translation>
            <numerusform>En una muestra aleatoria de %Ln imagen, la red acertó en {0}, es decir, {1} (intervalo del 95 %: {2}).</numerusform>
            <numerusform>En una muestra aleatoria de %Ln imágenes, la red acertó en {0}, es decir, {1} (intervalo del 95 %: {2}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Not sure” was said of %Ln further image(s) of the sample.</source>
        <translation>
            <numerusform>%Ln imagen más de la muestra se marcó como «no segura».</numerusform>
            <numerusform>%Ln imágenes más de la muestra se marcaron como «no seguras».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %Ln correction(s) of images that the run has not stored.</source>
        <translation>
            <numerusform>Aún sin guardar: %Ln corrección de imágenes que la pasada no ha guardado.</numerusform>
            <numerusform>Aún sin guardar: %Ln correcciones de imágenes que la pasada no ha guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No image was corrected yet.</source>
        <translation>Aún no se ha corregido ninguna imagen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>primero las menos seguras</translation>
    </message>
    <message>
        <source>in random order</source>
        <translation>en orden aleatorio</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message>
        <source>Add to my classes</source>
        <translation>Añadir a mis clases</translation>
    </message>
    <message>
        <source>Accuracy of this run</source>
        <translation>Exactitud de esta pasada</translation>
    </message>
    <message>
        <source>Images to check</source>
        <translation>Imágenes que revisar</translation>
    </message>
    <message>
        <source>Another class…</source>
        <translation>Otra clase…</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecta</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Otra clase</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>Tecla: {0}</translation>
    </message>
    <message>
        <source>R right, W wrong, C another class, U not sure; 2 to 5: that class is right. Several images can be selected.</source>
        <translation>R correcta, W incorrecta, C otra clase, U no es seguro; 2 a 5: esa clase es la correcta. Se pueden seleccionar varias imágenes.</translation>
    </message>
    <message>
        <source>The images that were &amp;corrected</source>
        <translation>Las imágenes &amp;corregidas</translation>
    </message>
    <message>
        <source>&amp;All images whose class was checked</source>
        <translation>&amp;Todas las imágenes cuya clase se revisó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) selected</source>
        <translation>
            <numerusform>%Ln imagen seleccionada</numerusform>
            <numerusform>%Ln imágenes seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/settings</name>
    <message>
        <source>Classes shown</source>
        <translation>Clases mostradas</translation>
    </message>
    <message>
        <source>How many of the five most probable classes are listed for an image.</source>
        <translation>Cuántas de las cinco clases más probables se muestran para una imagen.</translation>
    </message>
    <message>
        <source>top 5 number predictions</source>
        <translation>5 mejores número predicciones</translation>
    </message>
    <message>
        <source>Below this probability of the top class, the verdict says “not sure”.</source>
        <translation>Por debajo de esta probabilidad de la mejor clase, el veredicto dice «no es seguro».</translation>
    </message>
    <message>
        <source>threshold limit verdict</source>
        <translation>umbral límite veredicto</translation>
    </message>
    <message>
        <source>Colours of heat maps</source>
        <translation>Colores de los mapas de calor</translation>
    </message>
    <message>
        <source>Rainbows are last: they show edges that the map does not have.</source>
        <translation>Los arcoíris van al final: muestran bordes que el mapa no tiene.</translation>
    </message>
    <message>
        <source>colour map palette colour-blind</source>
        <translation>paleta colores daltónico</translation>
    </message>
    <message>
        <source>Strength of heat maps</source>
        <translation>Intensidad de los mapas de calor</translation>
    </message>
    <message>
        <source>How strongly a heat map covers the image.</source>
        <translation>Cuánto cubre la imagen un mapa de calor.</translation>
    </message>
    <message>
        <source>opacity transparency overlay</source>
        <translation>opacidad transparencia superposición</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Predictions and heat maps</source>
        <translation>Predicciones y mapas de calor</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservado en este equipo</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Reset all settings on this page? Images, runs and weights stay.</source>
        <translation>¿Restablecer todos los ajustes de esta página? Imágenes, pasadas y pesos se conservan.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>The tables of classified folders, to open again and to resume.</source>
        <translation>Las tablas de carpetas clasificadas, para abrirlas de nuevo y continuarlas.</translation>
    </message>
    <message>
        <source>Delete all runs, with what was corrected in them? The images are not changed.</source>
        <translation>¿Eliminar todas las pasadas, con lo corregido en ellas? Las imágenes no se cambian.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>What similarity compares. They are computed again when they are needed.</source>
        <translation>Lo que compara la similitud. Se calculan de nuevo cuando hacen falta.</translation>
    </message>
    <message>
        <source>Delete all features? They are computed again when they are needed.</source>
        <translation>¿Eliminar todas las características? Se calculan de nuevo cuando hacen falta.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>The reports on labelled images.</source>
        <translation>Los informes sobre imágenes etiquetadas.</translation>
    </message>
    <message>
        <source>Delete all evaluations? The images are not changed.</source>
        <translation>¿Eliminar todas las evaluaciones? Las imágenes no se cambian.</translation>
    </message>
    <message>
        <source>Classified videos</source>
        <translation>Vídeos clasificados</translation>
    </message>
    <message>
        <source>The classes of every frame, to be there when a video is opened again.</source>
        <translation>Las clases de cada fotograma, para que estén al abrir de nuevo un vídeo.</translation>
    </message>
    <message>
        <source>Delete the classes of all videos? The videos are not changed.</source>
        <translation>¿Eliminar las clases de todos los vídeos? Los vídeos no se cambian.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>What is trained on your classes, to go on with it. What you saved stays.</source>
        <translation>Lo que se entrena con sus clases, para continuarlo. Lo que ha guardado permanece.</translation>
    </message>
    <message>
        <source>Delete all training that was begun? What you saved stays.</source>
        <translation>¿Eliminar todos los entrenamientos empezados? Lo que ha guardado permanece.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Makes the start quicker. It is made again when it is needed.</source>
        <translation>Acelera el inicio. Se crea de nuevo cuando hace falta.</translation>
    </message>
    <message>
        <source>Clear the cache? It is made again when it is needed.</source>
        <translation>¿Vaciar la caché? Se crea de nuevo cuando hace falta.</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation>Conservar 30 días</translation>
    </message>
    <message>
        <source>Keep 90 days</source>
        <translation>Conservar 90 días</translation>
    </message>
    <message>
        <source>Keep one year</source>
        <translation>Conservar un año</translation>
    </message>
    <message>
        <source>At most {0} MB</source>
        <translation>Como máximo {0} MB</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Clear: {0}</source>
        <translation>Vaciar: {0}</translation>
    </message>
    <message>
        <source>keep storage size delete disk privacy</source>
        <translation>conservar almacenamiento tamaño eliminar disco privacidad</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear: recently opened</source>
        <translation>Vaciar: abiertos recientemente</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>The list of files and folders in the File menu.</source>
        <translation>La lista de archivos y carpetas del menú Archivo.</translation>
    </message>
    <message>
        <source>history privacy recent</source>
        <translation>historial privacidad recientes</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} kept, {1}</source>
        <translation>{0} conservados, {1}</translation>
    </message>
    <message>
        <source>Cleared: {0}.</source>
        <translation>Vaciado: {0}.</translation>
    </message>
    <message>
        <source>Cleared: {0}. In use, and kept: {1}.</source>
        <translation>Vaciado: {0}. En uso y conservados: {1}.</translation>
    </message>
    <message>
        <source>GPU graphics card processor</source>
        <translation>GPU tarjeta gráfica procesador</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>benchmark measure fast slow</source>
        <translation>prueba medir rápido lento</translation>
    </message>
    <message>
        <source>precision exact fast standard</source>
        <translation>precisión exacto rápido estándar</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>Lo más rápido posible</translation>
    </message>
    <message>
        <source>Leave the computer responsive</source>
        <translation>Que el equipo responda bien</translation>
    </message>
    <message>
        <source>Folders and videos</source>
        <translation>Carpetas y vídeos</translation>
    </message>
    <message>
        <source>How many cores work on a folder or a video: all, or half of them. Holds from the next folder on.</source>
        <translation>Cuántos núcleos trabajan en una carpeta o un vídeo: todos, o la mitad. Vale desde la próxima carpeta.</translation>
    </message>
    <message>
        <source>threads cores CPU load</source>
        <translation>hilos núcleos CPU carga</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Downloaded and added weights are in {0}</source>
        <translation>Los pesos descargados y añadidos están en {0}</translation>
    </message>
    <message>
        <source>download folder model file</source>
        <translation>descarga carpeta modelo archivo</translation>
    </message>
    <message>
        <source>Where the network is computed.</source>
        <translation>Dónde se calcula la red.</translation>
    </message>
    <message>
        <source>The network is computed on: {0}</source>
        <translation>La red se calcula en: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} for one image, {2} images per second for many</source>
        <translation>{0}: {1} para una imagen, {2} imágenes por segundo para muchas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Measures how fast each device is; this takes some seconds.</source>
        <translation>Mide lo rápido que es cada dispositivo; tarda unos segundos.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Set everything on this page as it was at first</source>
        <translation>Dejar todo en esta página como al principio</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Buscar un ajuste…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Changes take effect at once and are remembered.</source>
        <translation>Los cambios surten efecto enseguida y se recuerdan.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene esas palabras.</translation>
    </message>
    <message>
        <source>Answer other programs</source>
        <translation>Responder a otros programas</translation>
    </message>
    <message>
        <source>server serve API token port HTTP</source>
        <translation>servidor servicio API clave puerto HTTP</translation>
    </message>
    <message>
        <source>On at {0} for programs that send the token in {1}.</source>
        <translation>Activado en {0} para programas que envíen la clave de {1}.</translation>
    </message>
    <message>
        <source>Programs on this computer can send an image and get its predictions. Off at each start.</source>
        <translation>Los programas de este equipo pueden enviar una imagen y recibir sus predicciones. Desactivado en cada inicio.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Blink and fade</source>
        <translation>Parpadear y fundir</translation>
    </message>
    <message>
        <source>Opens the file in its program</source>
        <translation>Abre el archivo en su programa</translation>
    </message>
    <message>
        <source>Shows the file in its folder</source>
        <translation>Muestra el archivo en su carpeta</translation>
    </message>
    <message>
        <source>Copies the path</source>
        <translation>Copia la ruta</translation>
    </message>
    <message>
        <source>Does nothing</source>
        <translation>No hace nada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of all texts, from the next start.</source>
        <translation>El idioma de todos los textos, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is light or dark as the system is, and comes by itself where the system asks for it.</source>
        <translation>Los colores de la ventana. El contraste alto es claro u oscuro como el sistema, y aparece solo donde el sistema lo pide.</translation>
    </message>
    <message>
        <source>colours dark light contrast appearance</source>
        <translation>colores oscuro claro contraste apariencia</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The size of all text, relative to that of the system.</source>
        <translation>El tamaño de todo el texto, respecto al del sistema.</translation>
    </message>
    <message>
        <source>font large zoom</source>
        <translation>letra grande zoom</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Whether the text cursor blinks, and menus and hints fade.</source>
        <translation>Si parpadea el cursor de texto y se funden menús y avisos.</translation>
    </message>
    <message>
        <source>animation blink</source>
        <translation>animación parpadeo</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>What a double click on an image in a list or table does.</source>
        <translation>Lo que hace un doble clic en una imagen de una lista o tabla.</translation>
    </message>
    <message>
        <source>table row mouse</source>
        <translation>tabla fila ratón</translation>
    </message>
</context>
<context>
    <name>widgets/shell</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>&amp;Abrir imágenes…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Abrir archivo histórico…</translation>
    </message>
    <message>
        <source>&amp;Save with heat map…</source>
        <translation>&amp;Guardar con mapa de calor…</translation>
    </message>
    <message>
        <source>&amp;Copy with heat map</source>
        <translation>C&amp;opiar con mapa de calor</translation>
    </message>
    <message>
        <source>Copy predictions as text</source>
        <translation>Copiar predicciones como texto</translation>
    </message>
    <message>
        <source>Save top 5 side &amp;by side…</source>
        <translation>Guardar 5 mejores en para&amp;lelo…</translation>
    </message>
    <message>
        <source>Save f&amp;igure…</source>
        <translation>Guardar &amp;figura…</translation>
    </message>
    <message>
        <source>Save &amp;map values…</source>
        <translation>Guardar &amp;valores del mapa…</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>E&amp;xportar resultados…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Pa&amp;use or resume</source>
        <translation>Pa&amp;usar o continuar</translation>
    </message>
    <message>
        <source>C&amp;lassify the rest</source>
        <translation>Clasificar el resto</translation>
    </message>
    <message>
        <source>Cle&amp;ar list</source>
        <translation>Vaciar lis&amp;ta</translation>
    </message>
    <message>
        <source>Remo&amp;ve from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Bring bac&amp;k previous list</source>
        <translation>Recuperar lista a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Pa&amp;sadas</translation>
    </message>
    <message>
        <source>Keep &amp;watching</source>
        <translation>Seguir vigilando</translation>
    </message>
    <message>
        <source>U&amp;ndo last sort</source>
        <translation>Des&amp;hacer última ordenación</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>Teac&amp;h own classes</source>
        <translation>Enseñar clases prop&amp;ias</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Salir del progra&amp;ma</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Show or hide &amp;heat map</source>
        <translation>Mostrar u ocultar &amp;mapa de calor</translation>
    </message>
    <message>
        <source>Heat map of another &amp;class…</source>
        <translation>Mapa de calor de otra &amp;clase…</translation>
    </message>
    <message>
        <source>&amp;Explain heat map</source>
        <translation>&amp;Explicar mapa de calor</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>A&amp;ntes y después</translation>
    </message>
    <message>
        <source>Top 5 &amp;side by side</source>
        <translation>5 mejores en &amp;paralelo</translation>
    </message>
    <message>
        <source>Filter &amp;table</source>
        <translation>Filtrar &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>Imagen &amp;siguiente</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Tamaño rea&amp;l</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Find &amp;similar in this list</source>
        <translation>Buscar &amp;similares en esta lista</translation>
    </message>
    <message>
        <source>Find similar in &amp;all runs</source>
        <translation>Buscar similares en &amp;todas las pasadas</translation>
    </message>
    <message>
        <source>&amp;Group look-alikes</source>
        <translation>Agrupar pare&amp;cidas</translation>
    </message>
    <message>
        <source>Re&amp;view predictions</source>
        <translation>Re&amp;visar predicciones</translation>
    </message>
    <message>
        <source>Sort like &amp;with like</source>
        <translation>&amp;Ordenar por parecido</translation>
    </message>
    <message>
        <source>&amp;Look only here…</source>
        <translation>&amp;Mirar solo aquí…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Clases</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic report…</source>
        <translation>Guardar informe de &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>Abrir carpeta de re&amp;gistros</translation>
    </message>
    <message>
        <source>&amp;About Inception GUI</source>
        <translation>&amp;Acerca de Inception GUI</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Thumbnail si&amp;ze</source>
        <translation>Tamaño de las min&amp;iaturas</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Pequeñas</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Medianas</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Grandes</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;alto</translation>
    </message>
    <message>
        <source>Copies this text, its details and the versions</source>
        <translation>Copia este texto, sus detalles y las versiones</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Click to choose files, or paste with</source>
        <translation>Haga clic para elegir archivos, o pegue con</translation>
    </message>
    <message>
        <source>{0}, videos · everything stays on this computer</source>
        <translation>{0}, vídeos · todo se queda en este equipo</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Drop images or a folder here, paste an image, or press Enter to choose files.</source>
        <translation>Suelte aquí imágenes o una carpeta, pegue una imagen, o pulse Intro para elegir archivos.</translation>
    </message>
    <message>
        <source>Release to open</source>
        <translation>Suelte para abrir</translation>
    </message>
    <message>
        <source>Drop images or a folder here</source>
        <translation>Suelte aquí imágenes o una carpeta</translation>
    </message>
    <message>
        <source>The clipboard contains no image. Copy one, then paste it here.</source>
        <translation>El portapapeles no contiene ninguna imagen. Copie una y péguela aquí.</translation>
    </message>
    <message>
        <source>Web addresses cannot be opened: {0}. Save the image first, then open the file.</source>
        <translation>No se pueden abrir direcciones web: {0}. Guarde primero la imagen y abra el archivo.</translation>
    </message>
    <message>
        <source>Not connected: {0}. Open it in the file manager first, then try again.</source>
        <translation>Sin conexión: {0}. Ábralo primero en el gestor de archivos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not a file: {0}. Copy the file into a folder, then open it there.</source>
        <translation>No es un archivo: {0}. Copie el archivo a una carpeta y ábralo allí.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>Open images or videos</source>
        <translation>Abrir imágenes o vídeos</translation>
    </message>
    <message>
        <source>Images and videos ({0})</source>
        <translation>Imágenes y vídeos ({0})</translation>
    </message>
    <message>
        <source>Images ({0})</source>
        <translation>Imágenes ({0})</translation>
    </message>
    <message>
        <source>Results as Parquet tables ({0})</source>
        <translation>Resultados como tablas Parquet ({0})</translation>
    </message>
    <message>
        <source>Open folder of images</source>
        <translation>Abrir carpeta de imágenes</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Dropped image</source>
        <translation>Imagen soltada</translation>
    </message>
    <message>
        <source>Images are still being classified. Opening “{0}” stops this. The results so far are saved.</source>
        <translation>Aún se están clasificando imágenes. Al abrir «{0}» se detiene. Los resultados hasta ahora están guardados.</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>A cat</source>
        <translation>Un gato</translation>
    </message>
    <message>
        <source>A cup of coffee</source>
        <translation>Una taza de café</translation>
    </message>
    <message>
        <source>A photographer</source>
        <translation>Un fotógrafo</translation>
    </message>
    <message>
        <source>An astronaut</source>
        <translation>Una astronauta</translation>
    </message>
    <message>
        <source>A rocket at night</source>
        <translation>Un cohete de noche</translation>
    </message>
    <message>
        <source>Deep space, which the network does not know</source>
        <translation>El espacio profundo, que la red no conoce</translation>
    </message>
    <message>
        <source>Try one of these</source>
        <translation>Pruebe una de estas</translation>
    </message>
    <message>
        <source>Sample image: {0}</source>
        <translation>Imagen de ejemplo: {0}</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Abrir un vídeo</translation>
    </message>
    <message>
        <source>Use a camera</source>
        <translation>Usar una cámara</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>See what Inception V3 sees in an image, how sure it is, and where it looks.</source>
        <translation>Vea lo que Inception V3 ve en una imagen, lo segura que está y dónde mira.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Pixels of the screen per pixel of the image</source>
        <translation>Píxeles de la pantalla por píxel de la imagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read ›</source>
        <translation>
            <numerusform>%Ln archivo no se puede leer ›</numerusform>
            <numerusform>%Ln archivos no se pueden leer ›</numerusform>
        </translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>, for a sort</source>
        <translation>, para una ordenación</translation>
    </message>
    <message>
        <source>, of a folder that was followed</source>
        <translation>, de una carpeta vigilada</translation>
    </message>
    <message>
        <source>, for a dry run of a sort</source>
        <translation>, para el simulacro de una ordenación</translation>
    </message>
    <message>
        <source>{0} classified, started {1}. The results so far are saved.</source>
        <translation>{0} clasificadas, iniciada {1}. Los resultados hasta ahora están guardados.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Pasada</translation>
    </message>
    <message>
        <source>, unfinished</source>
        <translation>, sin terminar</translation>
    </message>
    <message>
        <source>, running</source>
        <translation>, en curso</translation>
    </message>
</context>
<context>
    <name>widgets/similar</name>
    <message>
        <source>Computing features</source>
        <translation>Calculando características</translation>
    </message>
    <message>
        <source>Sorting like with like</source>
        <translation>Ordenando por parecido</translation>
    </message>
    <message>
        <source>Computing features that were not kept yet…</source>
        <translation>Calculando características que aún no se conservaban…</translation>
    </message>
    <message>
        <source>similar images are being searched</source>
        <translation>buscando imágenes similares</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Se detuvo la búsqueda.</translation>
    </message>
    <message>
        <source>Features that were computed are kept, so the next search is shorter.</source>
        <translation>Las características calculadas se conservan, así que la próxima búsqueda es más corta.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>No run has kept features of these weights yet.</source>
        <translation>Ninguna pasada conserva aún características de estos pesos.</translation>
    </message>
    <message>
        <source>Classify a folder, then search again.</source>
        <translation>Clasifique una carpeta y busque de nuevo.</translation>
    </message>
    <message>
        <source>Find similar to this</source>
        <translation>Buscar similares a esta</translation>
    </message>
    <message>
        <source>look-alikes are being grouped</source>
        <translation>agrupando parecidas</translation>
    </message>
    <message>
        <source>Grouping look-alikes…</source>
        <translation>Agrupando parecidas…</translation>
    </message>
    <message>
        <source>Create the folders of the groups in</source>
        <translation>Crear las carpetas de los grupos en</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>“Undo last sort” in the File menu takes it back.</source>
        <translation>«Deshacer última ordenación» en el menú Archivo lo revierte.</translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>Exportar grupos</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Parecidas</translation>
    </message>
    <message>
        <source>Least similarity within a group</source>
        <translation>Similitud mínima dentro de un grupo</translation>
    </message>
    <message>
        <source>Similarity at least</source>
        <translation>Similitud de al menos</translation>
    </message>
    <message>
        <source>Groups, the largest first</source>
        <translation>Grupos, primero el mayor</translation>
    </message>
    <message>
        <source>Images of this group, the best first</source>
        <translation>Imágenes de este grupo, primero la mejor</translation>
    </message>
    <message>
        <source>Name of this group</source>
        <translation>Nombre de este grupo</translation>
    </message>
    <message>
        <source>Teach as a class</source>
        <translation>Enseñar como clase</translation>
    </message>
    <message>
        <source>Make the images of this group one of your classes</source>
        <translation>Hacer de las imágenes de este grupo una de sus clases</translation>
    </message>
    <message>
        <source>Mark all but the best</source>
        <translation>Marcar todas menos las mejores</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Desmarcar todas</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>Copy or move the marked images</source>
        <translation>Copiar o mover las imágenes marcadas</translation>
    </message>
    <message>
        <source>Sort marked…</source>
        <translation>Ordenar marcadas…</translation>
    </message>
    <message>
        <source>Nothing is deleted, and the sort can be undone</source>
        <translation>No se elimina nada, y la ordenación se puede deshacer</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>Exportar grupos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) beside the best of each</source>
        <translation>
            <numerusform>%Ln imagen además de la mejor de cada uno</numerusform>
            <numerusform>%Ln imágenes además de la mejor de cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>No copies, and no images that are that similar.</source>
        <translation>No hay copias ni imágenes tan similares.</translation>
    </message>
    <message>
        <source>A lower threshold finds images that are less alike.</source>
        <translation>Un umbral más bajo encuentra imágenes menos parecidas.</translation>
    </message>
    <message>
        <source>{0} marked</source>
        <translation>{0} marcadas</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Imágenes similares</translation>
    </message>
    <message>
        <source>in this list</source>
        <translation>en esta lista</translation>
    </message>
    <message>
        <source>in all runs</source>
        <translation>en todas las pasadas</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>Similitud mínima</translation>
    </message>
    <message>
        <source>Similar images, the most similar first</source>
        <translation>Imágenes similares, primero la más similar</translation>
    </message>
    <message>
        <source>Release to find similar images</source>
        <translation>Suelte para buscar imágenes similares</translation>
    </message>
    <message>
        <source>Similar to {0}</source>
        <translation>Similar a {0}</translation>
    </message>
    <message>
        <source>There is no other image to compare with.</source>
        <translation>No hay otra imagen con la que comparar.</translation>
    </message>
    <message>
        <source>No image is that similar.</source>
        <translation>Ninguna imagen es tan similar.</translation>
    </message>
    <message>
        <source>The most similar one reaches {0}.</source>
        <translation>La más similar alcanza {0}.</translation>
    </message>
    <message>
        <source>Lower the threshold</source>
        <translation>Bajar el umbral</translation>
    </message>
    <message>
        <source>Mark what both share</source>
        <translation>Marcar lo que ambas comparten</translation>
    </message>
    <message>
        <source>Brighter areas add more to the similarity</source>
        <translation>Las zonas más claras aportan más a la similitud</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Similarity {0}</source>
        <translation>Similitud {0}</translation>
    </message>
    <message>
        <source>{0}, the part that both share is marked</source>
        <translation>{0}, la parte que ambas comparten está marcada</translation>
    </message>
</context>
<context>
    <name>widgets/teach</name>
    <message>
        <source>Show which</source>
        <translation>Mostrar cuáles</translation>
    </message>
    <message>
        <source>Images that cannot be read</source>
        <translation>Imágenes que no se pueden leer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Class of the images</source>
        <translation>Clase de las imágenes</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nombre de la clase</translation>
    </message>
    <message>
        <source>Hold to add images</source>
        <translation>Mantener para añadir imágenes</translation>
    </message>
    <message>
        <source>Or hold the T key; several short bursts are better than one</source>
        <translation>O mantenga la tecla T; varias ráfagas cortas son mejores que una</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Cambiar carpeta…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation>Guardado en {0}</translation>
    </message>
    <message>
        <source>{0}, adding…</source>
        <translation>{0}, añadiendo…</translation>
    </message>
    <message>
        <source>Save images of the camera in</source>
        <translation>Guardar imágenes de la cámara en</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>{0} de {1} elegidas</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Aprender de nuevo</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>Imágenes de la clase</translation>
    </message>
    <message>
        <source>{0}, left out</source>
        <translation>{0}, fuera</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{0} of {1} right</source>
        <translation>{0} de {1} correctas</translation>
    </message>
    <message>
        <source>too few to measure</source>
        <translation>demasiado pocas para medir</translation>
    </message>
    <message>
        <source>the network is trained on your classes (Ctrl+T to show it)</source>
        <translation>la red se entrena con sus clases (Ctrl+T para verlo)</translation>
    </message>
    <message>
        <source>your classes are being learned (Ctrl+T to show them)</source>
        <translation>se están aprendiendo sus clases (Ctrl+T para mostrarlas)</translation>
    </message>
    <message>
        <source>Your classes are still being saved. Closing the window stops it.</source>
        <translation>Aún se están guardando sus clases. Al cerrar la ventana se detiene.</translation>
    </message>
    <message>
        <source>Your classes are in no project file. Closing the window discards them.</source>
        <translation>Sus clases no están en ningún archivo de proyecto. Al cerrar la ventana se descartan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are now in “{0}”.</source>
        <translation>
            <numerusform>%Ln imagen está ahora en «{0}».</numerusform>
            <numerusform>%Ln imágenes están ahora en «{0}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are now in your classes.</source>
        <translation>
            <numerusform>%Ln imagen está ahora en sus clases.</numerusform>
            <numerusform>%Ln imágenes están ahora en sus clases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar imágenes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message numerus="yes">
        <source>Learn %Ln image(s) again that are left out</source>
        <translation>
            <numerusform>Aprender de nuevo %Ln imagen dejada fuera</numerusform>
            <numerusform>Aprender de nuevo %Ln imágenes dejadas fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows none of the classes</source>
        <translation>No muestra ninguna de las clases</translation>
    </message>
    <message>
        <source>Remove from project</source>
        <translation>Quitar del proyecto</translation>
    </message>
    <message>
        <source>project not saved</source>
        <translation>proyecto sin guardar</translation>
    </message>
    <message>
        <source>Measuring on images of something else: {0}</source>
        <translation>Midiendo con imágenes de otra cosa: {0}</translation>
    </message>
    <message>
        <source>Learn them as “none”</source>
        <translation>Aprenderlas como «none»</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>“{0}” is saved, and one of the weights now.</source>
        <translation>«{0}» está guardado, y ahora es uno de los pesos.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>“{0}” is saved, but was not added to the weights. {1}</source>
        <translation>«{0}» está guardado, pero no se añadió a los pesos. {1}</translation>
    </message>
    <message>
        <source>Save my classes…</source>
        <translation>Guardar mis clases…</translation>
    </message>
    <message>
        <source>new class</source>
        <translation>clase nueva</translation>
    </message>
    <message>
        <source>new class {0}</source>
        <translation>clase nueva {0}</translation>
    </message>
    <message>
        <source>Too few to measure</source>
        <translation>Demasiado pocas para medir</translation>
    </message>
    <message>
        <source>Stopped. What was computed is kept; nothing is learned until you resume.</source>
        <translation>Detenido. Lo calculado se conserva; no se aprende nada hasta que continúe.</translation>
    </message>
    <message>
        <source>Searching folders…</source>
        <translation>Buscando en carpetas…</translation>
    </message>
    <message>
        <source>Waiting for the network…</source>
        <translation>Esperando a la red…</translation>
    </message>
    <message>
        <source>The network is missing. Open Weights to get it.</source>
        <translation>Falta la red. Abra Pesos para obtenerla.</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Aprendiendo…</translation>
    </message>
    <message>
        <source>From the camera…</source>
        <translation>De la cámara…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) found</source>
        <translation>
            <numerusform>%Ln imagen encontrada</numerusform>
            <numerusform>%Ln imágenes encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Release to add</source>
        <translation>Suelte para añadir</translation>
    </message>
    <message>
        <source>Drop a folder for each class here</source>
        <translation>Suelte aquí una carpeta por clase</translation>
    </message>
    <message>
        <source>Twenty different images of each class are a good start. Images are neither copied nor changed, and everything stays on this computer.</source>
        <translation>Veinte imágenes distintas de cada clase son un buen comienzo. Las imágenes no se copian ni se cambian, y todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Add a folder of images</source>
        <translation>Añadir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Add a table of images and classes</source>
        <translation>Añadir una tabla de imágenes y clases</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Tablas ({0})</translation>
    </message>
    <message>
        <source>Choose a folder with images that show none of the classes</source>
        <translation>Elija una carpeta con imágenes que no muestren ninguna de las clases</translation>
    </message>
    <message>
        <source>Add images to “{0}”</source>
        <translation>Añadir imágenes a «{0}»</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Add classes of another project</source>
        <translation>Añadir clases de otro proyecto</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>my classes</source>
        <translation>mis clases</translation>
    </message>
    <message>
        <source>Projects ({0})</source>
        <translation>Proyectos ({0})</translation>
    </message>
    <message>
        <source>Save my classes</source>
        <translation>Guardar mis clases</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Pesos (*.safetensors)</translation>
    </message>
    <message>
        <source>Save trained classes</source>
        <translation>Guardar las clases entrenadas</translation>
    </message>
    <message>
        <source>{0} trained</source>
        <translation>{0} entrenadas</translation>
    </message>
    <message>
        <source>These classes are in no project file. Continuing discards them.</source>
        <translation>Estas clases no están en ningún archivo de proyecto. Al continuar se descartan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Entrenar más tiempo</translation>
    </message>
    <message>
        <source>Your images as the network will see them</source>
        <translation>Sus imágenes tal como las verá la red</translation>
    </message>
    <message>
        <source>The last blocks</source>
        <translation>Los últimos bloques</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Toda la red</translation>
    </message>
    <message>
        <source>The last blocks are enough for most images. The whole network takes longer, and helps where your images look unlike photos.</source>
        <translation>Para la mayoría de las imágenes bastan los últimos bloques. Toda la red tarda más y ayuda cuando sus imágenes no parecen fotos.</translation>
    </message>
    <message>
        <source>How often each image is learned from</source>
        <translation>Cuántas veces se aprende de cada imagen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Rondas</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Leyendo imágenes</translation>
    </message>
    <message>
        <source>If the classes are hard to tell apart, the network itself can learn from your images. It takes minutes to hours, and is kept only where it is better.</source>
        <translation>Si las clases son difíciles de distinguir, la propia red puede aprender de sus imágenes. Tarda de minutos a horas y solo se conserva si es mejor.</translation>
    </message>
    <message>
        <source>Two steps are tried, to see how long it takes on this computer…</source>
        <translation>Se prueban dos pasos para ver cuánto tarda en este equipo…</translation>
    </message>
    <message>
        <source>It will take about {0}. A fifth of the images is kept aside, to see whether it helps. The network sees each image in ever new parts and colours, like these:</source>
        <translation>Tardará unos {0}. Una quinta parte de las imágenes se aparta para ver si ayuda. La red ve cada imagen en recortes y colores siempre nuevos, como estos:</translation>
    </message>
    <message>
        <source>The step in progress is finished and saved…</source>
        <translation>Se termina y se guarda el paso en curso…</translation>
    </message>
    <message>
        <source>Training was begun and is paused. It goes on where it was.</source>
        <translation>El entrenamiento se empezó y está en pausa. Continúa donde estaba.</translation>
    </message>
    <message>
        <source>The program can be used meanwhile; it is slower.</source>
        <translation>Mientras tanto se puede usar el programa; va más lento.</translation>
    </message>
    <message>
        <source>Better: on {0} kept aside, right on {1} before and on {2} now (McNemar’s test, p = {3}). Thresholds and the test for unlike images are not made anew: a trained network has none.</source>
        <translation>Mejor: en {0} apartadas, acierta el {1} antes y el {2} ahora (prueba de McNemar, p = {3}). Los umbrales y la prueba de imágenes distintas no se hacen de nuevo: una red entrenada no los tiene.</translation>
    </message>
    <message>
        <source>Not clearly better: on {0} kept aside, right on {1} before and on {2} now (McNemar’s test, p = {3}). Keep what you have.</source>
        <translation>No es claramente mejor: en {0} apartadas, acierta el {1} antes y el {2} ahora (prueba de McNemar, p = {3}). Conserve lo que tiene.</translation>
    </message>
    <message>
        <source>How long would it take?</source>
        <translation>¿Cuánto tardaría?</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save trained classes…</source>
        <translation>Guardar las clases entrenadas…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Add &amp;classes of another project…</source>
        <translation>Añadir &amp;clases de otro proyecto…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Folder with a folder for each class…</source>
        <translation>Carpeta con una carpeta por clas&amp;e…</translation>
    </message>
    <message>
        <source>Folder of &amp;one class…</source>
        <translation>Carpeta de &amp;una clase…</translation>
    </message>
    <message>
        <source>From the &amp;camera…</source>
        <translation>De la cá&amp;mara…</translation>
    </message>
    <message>
        <source>&amp;Table of images and classes…</source>
        <translation>&amp;Tabla de imágenes y clases…</translation>
    </message>
    <message>
        <source>&amp;Measure on images of something else…</source>
        <translation>Medir con &amp;imágenes de otra cosa…</translation>
    </message>
    <message>
        <source>How many images that show none of the classes would be named as one</source>
        <translation>Cuántas imágenes que no muestran ninguna de las clases se nombrarían como una de ellas</translation>
    </message>
    <message>
        <source>Try earlier blocks of the network</source>
        <translation>Probar bloques anteriores de la red</translation>
    </message>
    <message>
        <source>An earlier block may tell your classes apart better. Every image goes through the network once more. If one is used, heat maps show what that block saw, other programs still use the last block, and the classes cannot be used beside others.</source>
        <translation>Un bloque anterior puede distinguir mejor sus clases. Cada imagen pasa una vez más por la red. Si se usa uno, los mapas de calor muestran lo que vio ese bloque, los demás programas siguen usando el último bloque y las clases no se pueden usar junto a otras.</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) to check</source>
        <translation>
            <numerusform>%Ln imagen que revisar</numerusform>
            <numerusform>%Ln imágenes que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>M moves, Delete leaves out, K keeps, Ctrl+Z undoes. No file is changed.</source>
        <translation>M mueve, Supr deja fuera, K conserva, Ctrl+Z deshace. No se cambia ningún archivo.</translation>
    </message>
    <message>
        <source>No image looks wrong.</source>
        <translation>Ninguna imagen parece incorrecta.</translation>
    </message>
    <message>
        <source>Images that look wrong are listed here once they have been learned.</source>
        <translation>Las imágenes que parecen incorrectas se muestran aquí cuando se han aprendido.</translation>
    </message>
    <message>
        <source>Move to “{0}”</source>
        <translation>Mover a «{0}»</translation>
    </message>
    <message>
        <source>Training done</source>
        <translation>Entrenamiento hecho</translation>
    </message>
    <message>
        <source>Right on images kept aside; dashed: loss</source>
        <translation>Aciertos en las imágenes apartadas; a trazos: pérdida</translation>
    </message>
    <message>
        <source>Course of the training</source>
        <translation>Curso del entrenamiento</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Todavía no se ha medido nada.</translation>
    </message>
    <message>
        <source>Right on images kept aside: {0} at the start, {1} after {2} of the training.</source>
        <translation>Aciertos en las imágenes apartadas: {0} al principio, {1} tras el {2} del entrenamiento.</translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation>{0} correctas</translation>
    </message>
    <message>
        <source>{0} of {1}, each classified without having been learned from. 95% interval {2}.</source>
        <translation>{0} de {1}, cada una clasificada sin haber aprendido de ella. Intervalo del 95 % {2}.</translation>
    </message>
    <message>
        <source>The last block is used: no other is clearly better ({0}).</source>
        <translation>Se usa el último bloque: ningún otro es claramente mejor ({0}).</translation>
    </message>
    <message>
        <source>The block {0} is used: {1} right, {2} with the last block. Heat maps show that block; similar images are still found by the last one. To use the last one, clear the mark.</source>
        <translation>Se usa el bloque {0}: {1} de aciertos, {2} con el último bloque. Los mapas de calor muestran ese bloque; las imágenes similares se siguen buscando con el último. Para usar el último, desmarque la casilla.</translation>
    </message>
    <message>
        <source>A class has fewer than five images that differ from each other.</source>
        <translation>Una clase tiene menos de cinco imágenes distintas entre sí.</translation>
    </message>
    <message>
        <source>Add images until each class has at least five: {0}.</source>
        <translation>Añada imágenes hasta que cada clase tenga al menos cinco: {0}.</translation>
    </message>
    <message>
        <source>No images yet. Drop images or a folder on a class.</source>
        <translation>Aún no hay imágenes. Suelte imágenes o una carpeta sobre una clase.</translation>
    </message>
    <message>
        <source>One class is not enough to tell anything apart. Add a second one, or a folder named “none” with images that do not show it.</source>
        <translation>Una clase no basta para distinguir. Añada otra, o una carpeta llamada «none» con imágenes que no la muestren.</translation>
    </message>
    <message>
        <source>With twice the images: probably not much better.</source>
        <translation>Con el doble de imágenes: probablemente no mucho mejor.</translation>
    </message>
    <message>
        <source>With twice the images: probably about {0} points better.</source>
        <translation>Con el doble de imágenes: probablemente unos {0} puntos mejor.</translation>
    </message>
    <message>
        <source>Most often “{0}” is taken for “{1}”: {2}.</source>
        <translation>Lo más frecuente es confundir «{0}» con «{1}»: {2}.</translation>
    </message>
    <message>
        <source>“{0}” has {1}, less than a third of the largest class. Add images of it.</source>
        <translation>«{0}» tiene {1}, menos de un tercio de la clase mayor. Añada imágenes de ella.</translation>
    </message>
    <message>
        <source>None of these images can be read.</source>
        <translation>No se puede leer ninguna de estas imágenes.</translation>
    </message>
    <message>
        <source>Of {0} of something else, {1} would be named as one of the classes ({2}, 95% interval {3}); {4} without the test for what is unlike anything it was taught.</source>
        <translation>De {0} de otra cosa, {1} se nombrarían como una de las clases ({2}, intervalo del 95 % {3}); {4} sin la prueba de lo que es distinto de todo lo enseñado.</translation>
    </message>
    <message>
        <source>Most often as “{0}”: {1}.</source>
        <translation>Lo más frecuente, como «{0}»: {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln imagen no se puede leer.</numerusform>
            <numerusform>%Ln imágenes no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably “{0}”, not “{1}”</source>
        <translation>Probablemente «{0}», no «{1}»</translation>
    </message>
    <message>
        <source>Among “{0}” ({1}), but in “{2}”</source>
        <translation>Entre «{0}» ({1}), pero en «{2}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of one moment in several classes</source>
        <translation>
            <numerusform>%Ln imagen de un mismo momento en varias clases</numerusform>
            <numerusform>%Ln imágenes de un mismo momento en varias clases</numerusform>
        </translation>
    </message>
    <message>
        <source>Too small, in “{0}”</source>
        <translation>Demasiado pequeña, en «{0}»</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %Ln more</source>
        <translation>
            <numerusform>{0} y %Ln más</numerusform>
            <numerusform>{0} y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/window</name>
    <message>
        <source>&lt;h3&gt;Inception GUI {version}&lt;/h3&gt;
&lt;p&gt;Shows what Inception V3 sees in an image, how sure it is, and where it looks.
Everything stays on this computer.&lt;/p&gt;
&lt;p&gt;The network knows the 1,000 classes of ImageNet. Anything else gets a wrong name.&lt;/p&gt;
&lt;p&gt;C. Szegedy et al., “Rethinking the Inception Architecture for Computer Vision”, CVPR 2016.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Inception GUI {version}&lt;/h3&gt;
&lt;p&gt;Muestra lo que Inception V3 ve en una imagen, lo segura que está y dónde mira.
Todo se queda en este equipo.&lt;/p&gt;
&lt;p&gt;La red conoce las 1000 clases de ImageNet. Todo lo demás recibe un nombre incorrecto.&lt;/p&gt;
&lt;p&gt;C. Szegedy et al., «Rethinking the Inception Architecture for Computer Vision», CVPR 2016.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Inception GUI</source>
        <translation>Acerca de Inception GUI</translation>
    </message>
    <message>
        <source>Open folder of an archive</source>
        <translation>Abrir carpeta de un archivo histórico</translation>
    </message>
    <message>
        <source>{0} Closing the window stops it.</source>
        <translation>{0} Al cerrar la ventana se detiene.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Results are still being exported.</source>
        <translation>Aún se exportan resultados.</translation>
    </message>
    <message>
        <source>Results are exported when all images are classified.</source>
        <translation>Los resultados se exportan cuando todas las imágenes están clasificadas.</translation>
    </message>
    <message>
        <source>Heat maps are still being saved.</source>
        <translation>Aún se guardan mapas de calor.</translation>
    </message>
    <message>
        <source>Images are still being sorted into folders.</source>
        <translation>Aún se ordenan imágenes en carpetas.</translation>
    </message>
    <message>
        <source>Keywords are still being written.</source>
        <translation>Aún se escriben palabras clave.</translation>
    </message>
    <message>
        <source>Something is still being done with new images.</source>
        <translation>Aún se está haciendo algo con imágenes nuevas.</translation>
    </message>
    <message>
        <source>An image is still being saved.</source>
        <translation>Aún se guarda una imagen.</translation>
    </message>
    <message>
        <source>A recording is still running.</source>
        <translation>Aún hay una grabación en curso.</translation>
    </message>
    <message>
        <source>A video is still being exported.</source>
        <translation>Aún se exporta un vídeo.</translation>
    </message>
    <message>
        <source>Click another class to see where the network looked for it. Hold Space to see the image alone.</source>
        <translation>Haga clic en otra clase para ver dónde miró la red para ella. Mantenga Espacio para ver la imagen sola.</translation>
    </message>
    <message>
        <source>Click a column’s head to sort, and right-click it to choose columns. The arrow keys step through the images.</source>
        <translation>Haga clic en el encabezado de una columna para ordenar, y clic derecho para elegir columnas. Las flechas recorren las imágenes.</translation>
    </message>
    <message>
        <source>Images are still being classified. Clearing the list stops this. The results so far are saved.</source>
        <translation>Aún se están clasificando imágenes. Al vaciar la lista se detiene. Los resultados hasta ahora están guardados.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>A list of {0} was put aside (Ctrl+Z brings it back).</source>
        <translation>Se apartó una lista de {0} (Ctrl+Z la recupera).</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are used.</source>
        <translation>No se pudieron leer los ajustes; se usan los habituales.</translation>
    </message>
    <message>
        <source>The damaged file was put aside as {0}</source>
        <translation>El archivo dañado se apartó como {0}</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>Unfinished: {0} classified so far.</source>
        <translation>Sin terminar: {0} clasificadas hasta ahora.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Unfinished: {0} of {1} not classified yet.</source>
        <translation>Sin terminar: {0} de {1} aún sin clasificar.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Terminada: {0}</translation>
    </message>
    <message>
        <source> in {0}</source>
        <translation> en {0}</translation>
    </message>
    <message>
        <source>Run of {0}: {1}</source>
        <translation>Pasada de {0}: {1}</translation>
    </message>
    <message>
        <source>{0} not sure</source>
        <translation>{0} no seguras</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{0}” with its %Ln result(s)? The images are not changed.</source>
        <translation>
            <numerusform>¿Eliminar «{0}» con su %Ln resultado? Las imágenes no se cambian.</numerusform>
            <numerusform>¿Eliminar «{0}» con sus %Ln resultados? Las imágenes no se cambian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last sort ({0})? Files changed since then are not touched.</source>
        <translation>¿Deshacer la última ordenación ({0})? Los archivos cambiados desde entonces no se tocan.</translation>
    </message>
    <message>
        <source>No images</source>
        <translation>Sin imágenes</translation>
    </message>
    <message>
        <source>{0} not classified yet (Ctrl+R to continue)</source>
        <translation>{0} aún sin clasificar (Ctrl+R para continuar)</translation>
    </message>
    <message>
        <source>skipped: {0}</source>
        <translation>omitidos: {0}</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Inception GUI ended unexpectedly when it last ran.</source>
        <translation>Inception GUI se cerró inesperadamente la última vez.</translation>
    </message>
    <message>
        <source>A report of what it was doing is there; it is not sent anywhere.</source>
        <translation>Hay un informe de lo que estaba haciendo; no se envía a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>core/labels/groups</name>
    <message>
        <source>amphibian</source>
        <translation>anfibio</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>animal</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>ave</translation>
    </message>
    <message>
        <source>boat or ship</source>
        <translation>barco</translation>
    </message>
    <message>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>gato</translation>
    </message>
    <message>
        <source>clothing</source>
        <translation>prenda de vestir</translation>
    </message>
    <message>
        <source>container</source>
        <translation>recipiente</translation>
    </message>
    <message>
        <source>crustacean</source>
        <translation>crustáceo</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>perro</translation>
    </message>
    <message>
        <source>electronic device</source>
        <translation>aparato electrónico</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>pez</translation>
    </message>
    <message>
        <source>food or drink</source>
        <translation>comida o bebida</translation>
    </message>
    <message>
        <source>fox or wolf</source>
        <translation>zorro o lobo</translation>
    </message>
    <message>
        <source>fruit or vegetable</source>
        <translation>fruta o verdura</translation>
    </message>
    <message>
        <source>fungus</source>
        <translation>hongo</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>mueble</translation>
    </message>
    <message>
        <source>hoofed animal</source>
        <translation>ungulado</translation>
    </message>
    <message>
        <source>household appliance</source>
        <translation>electrodoméstico</translation>
    </message>
    <message>
        <source>insect</source>
        <translation>insecto</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>paisaje</translation>
    </message>
    <message>
        <source>measuring instrument</source>
        <translation>instrumento de medida</translation>
    </message>
    <message>
        <source>monkey or ape</source>
        <translation>mono o simio</translation>
    </message>
    <message>
        <source>musical instrument</source>
        <translation>instrumento musical</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>planta</translation>
    </message>
    <message>
        <source>reptile</source>
        <translation>reptil</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>serpiente</translation>
    </message>
    <message>
        <source>spider or scorpion</source>
        <translation>araña o escorpión</translation>
    </message>
    <message>
        <source>sports equipment</source>
        <translation>equipo deportivo</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>construcción</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>herramienta</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>vehículo</translation>
    </message>
    <message>
        <source>weapon</source>
        <translation>arma</translation>
    </message>
</context>
</TS>
